//! The columns of the UCDP Georeferenced Event Dataset, in the order of its codebook (Högbladh 2023), and the names
//! that people give them. A table of facts.

use std::collections::HashMap;
use std::sync::LazyLock;

/// What a column must hold, as far as a shifted row can be told by it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    /// A whole number, or nothing.
    Integer,
    /// Degrees.
    Degrees,
    /// A day.
    Date,
    /// `POINT (x y)`, or nothing.
    Point,
    /// True or false, 1 or 0.
    Flag,
    /// Any text.
    Text,
}

/// One column.
pub(crate) struct ColumnFacts {
    /// Its official name.
    pub(crate) name: &'static str,
    /// What it must hold.
    pub(crate) form: Form,
    /// Other names, folded: small letters and digits only.
    pub(crate) aliases: &'static [&'static str],
    /// Tags of the Humanitarian Exchange Language.
    pub(crate) tags: &'static [&'static str],
}

const fn column(
    name: &'static str,
    form: Form,
    aliases: &'static [&'static str],
    tags: &'static [&'static str],
) -> ColumnFacts {
    ColumnFacts { name, form, aliases, tags }
}

macro_rules! columns {
    ($($id:ident $name:literal $form:ident [$($alias:literal)*] [$($tag:literal)*])*) => {
        /// The place of a column in [`COLUMNS`].
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[repr(usize)]
        pub(crate) enum Column { $(#[doc = concat!("`", $name, "`.")] $id),* }

        /// All columns: the 49 official ones, then those that others add and that help to place an event.
        pub(crate) const COLUMNS: &[ColumnFacts] =
            &[$(column($name, Form::$form, &[$($alias),*], &[$($tag),*])),*];
    };
}

/// How many of the columns are official.
pub(crate) const OFFICIAL: usize = 49;

/// How many columns there are.
pub(crate) const WIDTH: usize = COLUMNS.len();

columns! {
    Id "id" Integer ["eventid" "gedid" "dataid" "ucdpid"] ["#event+id" "#event+code"]
    Relid "relid" Text ["relationid" "eventcode"] []
    Year "year" Integer ["eventyear" "annee"] ["#date+year"]
    ActiveYear "active_year" Flag ["activeyr" "isactiveyear"] []
    CodeStatus "code_status" Text ["status"] []
    TypeOfViolence "type_of_violence" Text ["violencetype" "typeviolence" "tov"] ["#event+type" "#cause+type"]
    ConflictDsetId "conflict_dset_id" Integer ["conflictdset"] []
    ConflictNewId "conflict_new_id" Integer ["conflictid"] []
    ConflictName "conflict_name" Text ["conflict"] ["#event+name"]
    DyadDsetId "dyad_dset_id" Integer ["dyaddset"] []
    DyadNewId "dyad_new_id" Integer ["dyadid"] []
    DyadName "dyad_name" Text ["dyad"] []
    SideADsetId "side_a_dset_id" Integer ["sideadset"] []
    SideANewId "side_a_new_id" Integer ["sideaid"] []
    SideA "side_a" Text ["actor1" "actora"] ["#group+name+first" "#actor+side_a"]
    SideBDsetId "side_b_dset_id" Integer ["sidebdset"] []
    SideBNewId "side_b_new_id" Integer ["sidebid"] []
    SideB "side_b" Text ["actor2" "actorb"] ["#group+name+second" "#actor+side_b"]
    NumberOfSources "number_of_sources" Integer ["numberofsource" "nsources" "sourcecount"] []
    SourceArticle "source_article" Text ["sourcearticles" "sources"] ["#meta+source"]
    SourceOffice "source_office" Text ["sourceoffices"] []
    SourceDate "source_date" Text ["sourcedates"] []
    SourceHeadline "source_headline" Text ["sourceheadlines" "headline"] []
    SourceOriginal "source_original" Text ["originalsource"] []
    WherePrec "where_prec" Integer ["whereprecision" "geoprecision" "geoprec"] ["#geo+precision"]
    WhereCoordinates "where_coordinates" Text ["wherecoord" "location" "place" "placename"] ["#loc+name"]
    WhereDescription "where_description" Text ["wheredesc" "locationdescription"] ["#loc+description"]
    Adm1 "adm_1" Text ["admin1" "adm1name" "admin1name" "province"] ["#adm1+name" "#adm1"]
    Adm2 "adm_2" Text ["admin2" "adm2name" "admin2name" "district"] ["#adm2+name" "#adm2"]
    Latitude "latitude" Degrees ["lat" "y" "ycoord" "latitudedd"] ["#geo+lat"]
    Longitude "longitude" Degrees ["lon" "long" "lng" "x" "xcoord" "longitudedd"] ["#geo+lon"]
    GeomWkt "geom_wkt" Point ["wkt" "geomwkt4326" "geometry" "thegeom"] ["#geo+wkt"]
    PriogridGid "priogrid_gid" Integer ["priogrid" "gid" "pggid"] []
    Country "country" Text ["countryname" "pays"] ["#country+name" "#country"]
    CountryId "country_id" Integer ["countrycode" "gwno" "gwcode" "gwnocountry"] ["#country+code+gw"]
    Region "region" Text ["regionname"] ["#region+name" "#region"]
    EventClarity "event_clarity" Integer ["clarity"] []
    DatePrec "date_prec" Integer ["dateprecision" "timeprecision"] ["#date+precision"]
    DateStart "date_start" Date ["startdate" "datestarted" "start" "eventdate" "date" "datebegin"] ["#date+start" "#date+occurred" "#date"]
    DateEnd "date_end" Date ["enddate" "dateended" "end"] ["#date+end"]
    DeathsA "deaths_a" Integer ["deathssidea"] ["#affected+killed+side_a"]
    DeathsB "deaths_b" Integer ["deathssideb"] ["#affected+killed+side_b"]
    DeathsCivilians "deaths_civilians" Integer ["deathscivilian" "civiliandeaths" "civilians"] ["#affected+killed+civilians"]
    DeathsUnknown "deaths_unknown" Integer ["unknowndeaths"] ["#affected+killed+unknown"]
    Best "best" Integer ["bestest" "bestestimate" "deathsbest" "fatalities" "fatalitiesbest"] ["#affected+killed" "#affected+killed+best"]
    High "high" Integer ["highest" "highestimate" "deathshigh" "fatalitieshigh"] ["#affected+killed+max" "#affected+killed+high"]
    Low "low" Integer ["lowest" "lowestimate" "deathslow" "fatalitieslow"] ["#affected+killed+min" "#affected+killed+low"]
    Gwnoa "gwnoa" Integer ["gwnosidea"] []
    Gwnob "gwnob" Integer ["gwnosideb"] []
    Iso3 "iso3" Text ["iso" "isoa3" "alpha3" "countryiso3" "iso3code" "adm0code" "locationcode"] ["#country+code" "#country+code+v_iso3"]
}

/// Returns a name as columns are compared by: small letters and digits only.
pub(crate) fn fold(name: &str) -> String {
    name.chars().flat_map(char::to_lowercase).filter(|letter| letter.is_alphanumeric()).collect()
}

/// Returns the column of a name, and whether the name is the official one.
pub(crate) fn find(name: &str) -> Option<(usize, bool)> {
    BY_NAME.get(name).or_else(|| BY_NAME.get(fold(name).as_str())).copied()
}

/// Columns by their official names, as they are and folded, and by their other names: each row of an answer names all of them.
static BY_NAME: LazyLock<HashMap<String, (usize, bool)>> = LazyLock::new(|| {
    let named = || COLUMNS.iter().enumerate();
    let as_it_is = named().map(|(column, facts)| (facts.name.to_owned(), (column, true)));
    let folded = named().map(|(column, facts)| (fold(facts.name), (column, true)));
    let by_alias = named()
        .flat_map(|(column, facts)| facts.aliases.iter().map(move |alias| ((*alias).to_owned(), (column, false))));
    // Of two that answer to one name the official one does.
    by_alias.chain(folded).chain(as_it_is).collect()
});

/// Returns the column of a tag of the Humanitarian Exchange Language.
pub(crate) fn find_tag(tag: &str) -> Option<usize> {
    let tag: String = tag.chars().filter(|letter| !letter.is_whitespace()).collect::<String>().to_lowercase();
    COLUMNS.iter().position(|facts| facts.tags.contains(&tag.as_str()))
}

/// Returns the official name that a column of a file stands for.
pub fn official_name(name: &str) -> Option<&'static str> {
    find(name).map(|(column, _)| COLUMNS[column].name)
}

/// Returns the official names of the 49 columns, in their order.
pub fn official_names() -> impl Iterator<Item = &'static str> {
    COLUMNS[..OFFICIAL].iter().map(|facts| facts.name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_are_forty_nine_official_columns_in_the_order_of_the_codebook() {
        let names: Vec<_> = official_names().collect();
        assert_eq!(names.len(), 49);
        assert_eq!((names[0], names[29], names[48]), ("id", "latitude", "gwnob"));
        assert_eq!(COLUMNS[Column::Latitude as usize].name, "latitude");
        assert_eq!(COLUMNS[Column::Iso3 as usize].name, "iso3");
    }

    #[test]
    fn no_two_columns_answer_to_one_name() {
        let mut all: Vec<String> = COLUMNS
            .iter()
            .flat_map(|facts| facts.aliases.iter().map(|alias| (*alias).to_owned()).chain([fold(facts.name)]))
            .collect();
        all.sort();
        let before = all.len();
        all.dedup();
        assert_eq!(before, all.len(), "{all:?}");
    }

    #[test]
    fn the_names_that_people_give_are_known() {
        for (name, official) in [
            ("best_est", "best"),
            ("Latitude", "latitude"),
            ("long", "longitude"),
            ("country_name", "country"),
            ("Start Date", "date_start"),
            ("ISO3", "iso3"),
        ] {
            assert_eq!(official_name(name), Some(official), "{name}");
        }
        assert_eq!(official_name("reject_reason"), None);
    }
}
