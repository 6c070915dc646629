/** Stands alone, so that the page can be seen before anything is built. The look is that of the product. */
export const styleWith = (font: string) => `
@font-face { font-family: Inter; src: url('${font}') format('woff2'); font-weight: 100 900; font-display: swap }
:root { --page: #fff; --text: #16130f; --mute: #57524a; --field: #ffcb2b; --ink: #3a2600; color-scheme: light dark }
@media (prefers-color-scheme: dark) { :root { --page: #12110f; --text: #f5f2eb; --mute: #b9b3a8; --field: #3a2600; --ink: #ffcb2b } }
* { box-sizing: border-box; margin: 0 }
body { background: var(--page); color: var(--text); font: 400 1.125rem/1.5 Inter, system-ui, sans-serif }
header { background: var(--field); color: var(--ink); padding: .75rem clamp(20px, 4vw, 40px); font-weight: 700; border-bottom: 2px solid var(--ink) }
main { padding: clamp(24px, 5vw, 64px) clamp(20px, 4vw, 40px); max-width: 74rem }
h1 { font-size: clamp(2.5rem, 8vw, 5rem); font-weight: 800; line-height: 1.02; letter-spacing: -.035em; margin-bottom: .4em }
p { max-width: 36em }
ul { list-style: none; padding: 0; margin: 2rem 0; border-top: 2px solid var(--text) }
li { border-bottom: 2px solid var(--text) }
button { font: inherit; color: inherit; background: none; border: 0; cursor: pointer; min-height: 44px }
li button { display: grid; gap: 0 2rem; width: 100%; padding: 1rem 0; text-align: left }
li strong { font-size: clamp(1.375rem, 3vw, 1.75rem); font-weight: 800; line-height: 1.2; letter-spacing: -.02em }
li span { color: var(--mute) }
li button:hover, li button:focus-visible { background: var(--field); color: var(--ink); padding-inline: 1rem }
li button:hover span, li button:focus-visible span { color: inherit }
@media (min-width: 700px) { li button { grid-template-columns: 5fr 6fr; align-items: baseline } }
.quiet { text-decoration: underline; padding: .5rem 0 }
.act { background: var(--text); color: var(--page); font-weight: 700; padding: .5rem 1.25rem }
.acts { display: flex; gap: 1.5rem; margin-top: 2rem }
a { color: inherit }
:focus-visible { outline: 3px solid currentColor; outline-offset: 3px }
@media (forced-colors: active) { header { border: 2px solid } }
`
