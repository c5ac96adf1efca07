import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';

interface FormFieldProps {
  readonly label: string;
  readonly hint?: ReactNode;
  /** What is wrong with it, in words. */
  readonly problem?: string | undefined;
  /** The control, with what it must bear to be labelled and described. */
  readonly children: (control: Control) => ReactNode;
  /** By which the summary of what is wrong leads to it. */
  readonly id: string;
}

export interface Control {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

/** One field of a form, with what helps to fill it and what is wrong with it beside it. */
export function FormField({ label, hint, problem, children, id }: FormFieldProps) {
  const { t } = useTranslation();
  const own = useId();
  const described = [hint && `${own}-hint`, problem && `${own}-problem`].filter(Boolean).join(' ');
  return (
    <div className={problem ? 'field bad' : 'field'}>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <span id={`${own}-hint`} className="source">
          {hint}
        </span>
      )}
      {problem && (
        <span id={`${own}-problem`} className="problem">
          <span className="hidden">{t('form.problem')} </span>
          {problem}
        </span>
      )}
      {children({
        id,
        'aria-describedby': described || undefined,
        'aria-invalid': problem ? true : undefined,
      })}
    </div>
  );
}
