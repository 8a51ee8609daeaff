package kz.birlik.plans.region;

/** What a unit is. Above the level of districts the register is sure; below, the abbreviation in its name says so. */
public enum RegionKind {
    /** Oblast. */
    REGION,
    /** Astana, Almaty, Shymkent. */
    REPUBLICAN_CITY,
    DISTRICT,
    /** Territory of the akimat of a city, with the places that belong to it («Г.А.»). */
    CITY_ADMINISTRATION,
    CITY_DISTRICT,
    RURAL_OKRUG,
    /** Territory of the akimat of a settlement or village («п.а.», «с.а.»). */
    SETTLEMENT_ADMINISTRATION,
    CITY,
    SETTLEMENT,
    VILLAGE,
    /** Station, siding, winter camp and whatever else people live at. */
    OTHER_PLACE
}
