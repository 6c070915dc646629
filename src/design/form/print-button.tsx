interface PrintButtonProps {
  label: string
  /** Filled where printing is what the page is for. */
  weight?: 'primary' | 'secondary'
}

/** Prints the page. It has its room from the first, so that nothing moves when its script comes; without script it is not shown. */
export function PrintButton({ label, weight = 'secondary' }: PrintButtonProps) {
  return (
    <torg-print>
      <button type="button" class="ds-button" data-variant={weight}>
        {label}
      </button>
    </torg-print>
  )
}
