package kz.birlik.plans.plan;

import java.util.Set;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Which central bodies stand above the regions. */
@ConfigMapping(prefix = "birlik.plans.rights")
interface PlanRightsSettings {

    /** Codes of the bodies whose editors may edit the plans of every region; of any other central body they edit its own plans. */
    @WithDefault("MKI")
    Set<String> bodiesOverRegions();
}
