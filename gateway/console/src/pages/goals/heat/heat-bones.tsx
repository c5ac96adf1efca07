/** The shape of a heat map while its figures are on their way. */
export function HeatBones() {
  return <span className="bone heat-bone" />;
}
