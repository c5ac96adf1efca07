import { useParams } from 'react-router';
import { TargetAlignments } from './target-alignments.js';
import { TargetText } from './target-text.js';

/** A target: what it says, how it is measured, and what is aligned with it on whose word. */
export function TargetPage() {
  const { id = '' } = useParams();
  return (
    <TargetText key={id} id={id}>
      <TargetAlignments id={id} />
    </TargetText>
  );
}
