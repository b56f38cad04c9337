package cadence.notes.ui;

import cadence.notes.CopyForwardService;
import cadence.notes.FavouriteTechniquesService;
import cadence.notes.SnippetService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the services of quick writing together, so that the view of a note takes one. */
@Configuration(proxyBeanMethods = false)
class QuickWritingConfiguration {

    @Bean
    QuickWriting.Helpers quickWritingHelpers(
            CopyForwardService copies, SnippetService snippets, FavouriteTechniquesService favourites) {
        return new QuickWriting.Helpers(copies, snippets, favourites);
    }
}
