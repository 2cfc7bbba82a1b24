// The widget: <smtpscope-check target="example.com"></smtpscope-check> shows a check in a frame, on any page whose
// origin the operator has listed. Attributes: target or check, theme (auto, light, dark).
;(() => {
  const script = document.currentScript
  if (!script || customElements.get('smtpscope-check')) return
  const home = new URL(script.src).origin
  const PATIENCE_MS = 10000
  const MAX_HEIGHT = 5000

  /** The frame itself speaks the reader's language; so does what stands in its place. */
  const words = {
    en: { cannot: 'The check cannot be shown inside this page.', open: 'Open in smtpscope' },
    fr: { cannot: 'La vérification ne peut pas être affichée dans cette page.', open: 'Ouvrir dans smtpscope' },
  }

  class SmtpscopeCheck extends HTMLElement {
    static get observedAttributes() {
      return ['target', 'check', 'theme']
    }

    connectedCallback() {
      this.hear = (event) => this.onMessage(event)
      window.addEventListener('message', this.hear)
      this.show()
    }

    disconnectedCallback() {
      window.removeEventListener('message', this.hear)
      this.hear = undefined
      clearTimeout(this.timer)
      this.textContent = ''
      this.frame = undefined
    }

    attributeChangedCallback(_name, before, after) {
      if (this.hear && before !== after) this.show()
    }

    /** The address of the page in the frame, and of the same on smtpscope itself. */
    addresses() {
      const check = this.getAttribute('check')
      const target = this.getAttribute('target')
      const theme = this.getAttribute('theme')
      const embed = new URL('/embed', home)
      if (check) embed.searchParams.set('check', check)
      else if (target) embed.searchParams.set('target', target)
      if (theme === 'light' || theme === 'dark') embed.searchParams.set('theme', theme)
      const open = new URL(check ? `/c/${encodeURIComponent(check)}` : '/', home)
      if (!check && target) open.searchParams.set('target', target)
      return { embed: embed.href, open: open.href }
    }

    show() {
      clearTimeout(this.timer)
      this.textContent = ''
      const { embed } = this.addresses()
      const frame = document.createElement('iframe')
      frame.title = 'smtpscope: a look at a mail server'
      frame.loading = 'lazy'
      frame.src = embed
      frame.style.cssText = 'display:block;width:100%;height:420px;border:0;color-scheme:normal'
      // A lazy frame loads when it comes near, so the wait begins with its first sign of life: a refused page loads too.
      frame.addEventListener('load', () => {
        clearTimeout(this.timer)
        if (!this.isAlive) this.timer = setTimeout(() => this.giveUp(), PATIENCE_MS)
      })
      this.isAlive = false
      this.frame = frame
      this.style.display = 'block'
      this.appendChild(frame)
    }

    onMessage(event) {
      if (!this.frame || event.origin !== home || event.source !== this.frame.contentWindow) return
      const { type, height } = event.data || {}
      if (type !== 'smtpscope:ready' && type !== 'smtpscope:size') return
      this.isAlive = true
      clearTimeout(this.timer)
      if (typeof height === 'number' && height > 0) this.frame.style.height = `${Math.min(Math.ceil(height), MAX_HEIGHT)}px`
    }

    /** The frame stays silent: this page's origin is not listed, or smtpscope cannot be reached. */
    giveUp() {
      const note = document.createElement('p')
      const { cannot, open } = words[navigator.language.slice(0, 2)] || words.en
      note.textContent = `${cannot} `
      const link = document.createElement('a')
      link.href = this.addresses().open
      link.target = '_blank'
      link.rel = 'noopener'
      link.textContent = open
      note.appendChild(link)
      this.textContent = ''
      this.appendChild(note)
      this.frame = undefined
    }
  }

  customElements.define('smtpscope-check', SmtpscopeCheck)
})()
