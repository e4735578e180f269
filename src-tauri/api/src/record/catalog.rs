//! The catalog: what the window makes forms, lists and menus of.

use std::collections::HashMap;

use sitroom_domain::record::{Field, FieldKind, NOUNS, Noun, Sheet};

use crate::contract::fault::Fault;
use crate::contract::record::{Catalog, ChildCard, FieldCard, FieldForm, NounCard};
use crate::desk::Desk;

impl Desk {
    /// Returns the nouns of the record with their fields and how many records each has.
    pub fn get_catalog(&self) -> Result<Catalog, Fault> {
        let room = self.room();
        room.open_casebook()?;
        let counts: HashMap<Noun, u32> = room.store.count_nouns()?.into_iter().collect();
        let nouns = NOUNS.iter().map(|noun| noun_card(*noun, counts.get(noun).copied().unwrap_or(0)));
        Ok(Catalog { nouns: nouns.collect() })
    }
}

fn noun_card(noun: Noun, count: u32) -> NounCard {
    let sheet = noun.sheet();
    NounCard {
        noun,
        many: noun.many().replace('-', "_"),
        fields: sheet.fields().map(|field| field_card(sheet, field)).collect(),
        columns: sheet.columns.iter().map(|name| (*name).to_owned()).collect(),
        since: sheet.since.to_owned(),
        until: sheet.until.to_owned(),
        children: sheet
            .children
            .iter()
            .map(|child| ChildCard { noun: child.noun, field: child.field.to_owned() })
            .collect(),
        count,
    }
}

fn field_card(sheet: &Sheet, field: &Field) -> FieldCard {
    let (kind, choices, target): (FieldForm, &[&str], Option<Noun>) = match field.kind {
        FieldKind::Text => (FieldForm::Text, &[], None),
        FieldKind::Prose => (FieldForm::Prose, &[], None),
        FieldKind::Words => (FieldForm::Words, &[], None),
        FieldKind::When => (FieldForm::When, &[], None),
        FieldKind::Moment => (FieldForm::Moment, &[], None),
        FieldKind::Countries => (FieldForm::Countries, &[], None),
        FieldKind::Place => (FieldForm::Place, &[], None),
        FieldKind::Places => (FieldForm::Places, &[], None),
        FieldKind::Choice(choices) => (FieldForm::Choice, choices, None),
        FieldKind::Choices(choices) => (FieldForm::Choices, choices, None),
        FieldKind::Number => (FieldForm::Number, &[], None),
        FieldKind::Money => (FieldForm::Money, &[], None),
        FieldKind::Flag => (FieldForm::Flag, &[], None),
        FieldKind::Link(noun) => (FieldForm::Link, &[], Some(noun)),
        FieldKind::Links(noun) => (FieldForm::Links, &[], Some(noun)),
        FieldKind::Citations => (FieldForm::Citations, &[], None),
    };
    FieldCard {
        name: field.name.to_owned(),
        kind,
        choices: choices.iter().map(|choice| (*choice).to_owned()).collect(),
        target,
        required: field.required,
        markable: sheet.may_be_marked(field),
    }
}
