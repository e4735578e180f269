//! Countries by FIPS 10-4, which GDELT uses and which looks like ISO 3166 and is not. A table of facts.

use sitroom_domain::Iso3;

/// Code of FIPS 10-4 (two letters) and of ISO 3166-1 alpha-3 (three) in one word.
const CODES: &str = "\
AAABW ACATG AEARE AFAFG AGDZA AJAZE ALALB AMARM ANAND AOAGO AQASM ARARG ASAUS AUAUT AVAIA AYATA BABHR BBBRB BCBWA \
BDBMU BEBEL BFBHS BGBGD BHBLZ BKBIH BLBOL BMMMR BNBEN BOBLR BPSLB BRBRA BTBTN BUBGR BXBRN BYBDI CACAN CBKHM CDTCD \
CELKA CFCOG CGCOD CHCHN CICHL CJCYM CMCMR CNCOM COCOL CQMNP CSCRI CTCAF CUCUB CVCPV CWCOK CYCYP DADNK DJDJI DODMA \
DRDOM ECECU EGEGY EIIRL EKGNQ ENEST ERERI ESSLV ETETH EZCZE FGGUF FIFIN FJFJI FKFLK FMFSM FOFRO FPPYF FRFRA GAGMB \
GBGAB GGGEO GHGHA GIGIB GJGRD GKGGY GLGRL GMDEU GPGLP GQGUM GRGRC GTGTM GVGIN GYGUY GZPSE HAHTI HKHKG HOHND HRHRV \
HUHUN ICISL IDIDN IMIMN ININD IRIRN ISISR ITITA IVCIV IZIRQ JAJPN JEJEY JMJAM JOJOR KEKEN KGKGZ KNPRK KRKIR KSKOR \
KUKWT KVXKX KZKAZ LALAO LELBN LGLVA LHLTU LILBR LOSVK LSLIE LTLSO LULUX LYLBY MAMDG MBMTQ MCMAC MDMDA MFMYT MGMNG \
MHMSR MIMWI MJMNE MKMKD MLMLI MNMCO MOMAR MPMUS MRMRT MTMLT MUOMN MVMDV MXMEX MYMYS MZMOZ NCNCL NENIU NFNFK NGNER \
NHVUT NINGA NLNLD NONOR NPNPL NRNRU NSSUR NUNIC NZNZL ODSSD PAPRY PEPER PKPAK PLPOL PMPAN POPRT PPPNG PSPLW PUGNB \
QAQAT REREU RISRB RMMHL ROROU RPPHL RQPRI RSRUS RWRWA SASAU SBSPM SCKNA SESYC SFZAF SGSEN SHSHN SISVN SLSLE SMSMR \
SNSGP SOSOM SPESP STLCA SUSDN SWSWE SYSYR SZCHE TDTTO THTHA TITJK TKTCA TLTKL TNTON TOTGO TPSTP TSTUN TTTLS TUTUR \
TVTUV TWTWN TXTKM TZTZA UGUGA UKGBR UPUKR USUSA UVBFA UYURY UZUZB VCVCT VEVEN VIVGB VMVNM VQVIR VTVAT WANAM WEPSE \
WFWLF WIESH WSWSM WZSWZ YMYEM ZAZMB ZIZWE";

/// Returns the country of a code.
pub(super) fn find(code: &str) -> Option<Iso3> {
    let code = code.as_bytes();
    let word = CODES.split(' ').find(|word| code.len() == 2 && word.as_bytes().starts_with(code))?;
    word[2..].parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use sitroom_domain::country;

    #[test]
    fn every_code_leads_to_a_country_and_none_stands_twice() {
        let words: Vec<&str> = CODES.split(' ').collect();
        for (at, word) in words.iter().enumerate() {
            assert_eq!(word.len(), 5, "{word}");
            let iso3 = word[2..].parse().unwrap();
            assert!(word == &"KVXKX" || country::find_by_iso3(iso3).is_some(), "{word}");
            assert!(words[at + 1..].iter().all(|other| other[..2] != word[..2]), "{word}");
        }
    }

    #[test]
    fn codes_that_mean_another_country_in_iso_are_told_apart() {
        for (code, iso3) in
            [("NG", "NER"), ("NI", "NGA"), ("CH", "CHN"), ("GV", "GIN"), ("CD", "TCD"), ("UV", "BFA"), ("TI", "TJK")]
        {
            assert_eq!(find(code).map(|iso3| iso3.to_string()).as_deref(), Some(iso3));
        }
        assert!(find("XX").is_none() && find("").is_none() && find("N").is_none());
    }
}
