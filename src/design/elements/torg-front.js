// What the front page needs, in one file: each request more shares the first line with the page itself.
import './torg-near.js'
import './torg-refresh.js'
