import type { Html } from '#html/jsx-runtime'
import { FormPage } from './form.tsx'
import { Front } from './front.tsx'
import { HubPage } from './hub.tsx'
import { AboutPage, EmptyPage, SearchPage } from './more.tsx'
import { PlannedHubPage } from './planned-hub.tsx'
import { chip, galleryUi } from './town.ts'
import { DeskPage, PosterPage, WallPage, WeekPage } from './work.tsx'

type Assets = Readonly<Record<string, string>>

/** Every part of the design on pages like the product's own, with made-up content: for looking at, never served. */
export function galleryPages(assets: Assets): Record<string, Html> {
  const ui = galleryUi(assets)
  return {
    forside: <Front ui={ui} />,
    torg: <HubPage ui={ui} />,
    planlagt: <PlannedHubPage ui={ui} />,
    'torg-ar': <HubPage ui={galleryUi(assets, 'ar')} />,
    'forside-en': <Front ui={galleryUi(assets, 'en')} />,
    om: <AboutPage ui={ui} />,
    sok: <SearchPage ui={ui} />,
    tomt: <EmptyPage ui={galleryUi(assets, 'nn', { clockNote: null, phone: '31 00 00 00' })} />,
    skjema: <FormPage ui={ui} />,
    arbeid: <DeskPage ui={ui} />,
    uke: <WeekPage ui={ui} />,
    plakat: <PosterPage ui={ui} />,
    'plakat-stor': <PosterPage ui={ui} hub={chip('slemmestad')} large />,
    'plakat-svart': <PosterPage ui={ui} hub={chip('spikkestad')} oneInk />,
    'plakat-full': <PosterPage ui={ui} hub={chip('heggedal')} full />,
    skjerm: <WallPage ui={ui} />,
    'skjerm-natt': <WallPage ui={ui} dim />,
  }
}
