import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

const STEPS = 4;

interface StepHeadProps {
  readonly step: number;
  readonly title: string;
  readonly children?: ReactNode;
}

/** Where one is on the way; who reads by ear or by keyboard begins here. */
export function StepHead({ step, title, children }: StepHeadProps) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (step > 1) heading.current?.focus();
  }, [step]);
  return (
    <div className="page-head">
      <p className="source">{t('connect.step', { step, of: STEPS })}</p>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </div>
  );
}
