package kz.birlik.concepts.discussion;

import java.util.List;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Who answers comments besides the office that drafts. */
@ConfigMapping(prefix = "birlik.discussion")
interface DiscussionSettings {

    /** Bodies whose officers may answer comments on any draft: the ministry that hosts the discussions. */
    @WithDefault("MKI")
    List<String> disposers();
}
