/** The five fields of a cron line: minute, hour, day, month, day of the week. */
const FIELD = /^[\d*/,\-A-Za-z]+$/;

/** Whether a text has the form of a cron line. */
export function isSchedule(text: string): boolean {
  const fields = text.split(' ');
  return fields.length === 5 && fields.every((field) => FIELD.test(field));
}
