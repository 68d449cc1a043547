//! A value of a parent is the descendant that its tag names.

use parents::types::{Bird, Cat, Dog, Fish, Pet, PetBase, Puppy, Zoo, ZooChoice};
use serde_json::{Value, json};

/// Reads a pet, which has to come back the same.
fn pet(value: Value) -> Pet {
    let pet: Pet = serde_json::from_value(value.clone()).expect("a pet");
    assert_eq!(serde_json::to_value(&pet).expect("JSON"), value);
    pet
}

#[test]
fn the_tag_names_the_descendant() {
    let lazy = json!({"petType": "cat", "name": "Tom", "huntingSkill": "lazy"});
    assert!(matches!(pet(lazy), Pet::Cat(cat) if cat.hunting_skill.as_deref() == Some("lazy")));
    assert!(matches!(pet(json!({"petType": "kitten"})), Pet::Cat(_)));
    assert!(
        matches!(pet(json!({"petType": "hound", "packSize": 3})), Pet::Dog(dog) if dog.pack_size == Some(3))
    );
    assert!(matches!(pet(json!({"petType": "Puppy"})), Pet::Puppy(_)));
}

#[test]
fn a_new_tag_is_the_parent_itself_and_stays() {
    let horse = pet(json!({"petType": "horse", "name": "Jo", "hands": 15}));
    assert!(
        matches!(&horse, Pet::Base(base) if base.pet_type == "horse" && base.name.as_deref() == Some("Jo"))
    );
    assert!(matches!(pet(json!({"petType": "Pet"})), Pet::Base(_)));
}

#[test]
fn a_parent_in_between_is_a_union_of_its_own_descendants() {
    let zoo = json!({"star": {"petType": "cat"}, "guard": {"petType": "Puppy", "packSize": 1}});
    let zoo: Zoo = serde_json::from_value(zoo).expect("a zoo");
    assert!(matches!(zoo.guard, Some(Dog::Puppy(puppy)) if puppy.pack_size == Some(1)));
}

#[test]
fn another_property_tells_nested_descendants_apart() {
    let eel = pet(json!({"petType": "Fish", "water": "fresh", "volts": 600}));
    assert!(
        matches!(eel, Pet::Fish(fish) if matches!(&*fish, Fish::Eel(eel) if eel.volts == Some(600)))
    );
    let fish = pet(json!({"petType": "Fish", "water": "salt"}));
    assert!(matches!(fish, Pet::Fish(fish) if matches!(&*fish, Fish::Base(_))));
}

#[test]
fn a_descendant_can_be_a_union() {
    let robin = pet(json!({"petType": "Bird", "wings": 2}));
    assert!(matches!(robin, Pet::Bird(bird) if matches!(&*bird, Bird::Wings(_))));
}

#[test]
fn beside_its_own_descendants_a_parent_means_itself() {
    let choice = |value| serde_json::from_value::<ZooChoice>(value).expect("a choice");
    assert!(matches!(
        choice(json!({"petType": "x", "name": "a"})),
        ZooChoice::Pet(_)
    ));
    assert!(matches!(
        choice(json!({"petType": "x", "huntingSkill": "a"})),
        ZooChoice::Cat(_)
    ));
}

#[test]
fn what_becomes_a_parent_has_its_tag() {
    let sent = |pet: Pet| serde_json::to_value(Zoo::new(pet)).expect("JSON");
    let puppy = Puppy::default().with_name("Rex");
    assert_eq!(
        sent(puppy.into()),
        json!({"star": {"petType": "Puppy", "name": "Rex"}})
    );
    let base = PetBase::new("horse");
    assert_eq!(sent(base.into()), json!({"star": {"petType": "horse"}}));
    // Two tags mean it, and the caller knows which.
    let kitten = Cat::new("kitten");
    assert_eq!(sent(kitten.into()), json!({"star": {"petType": "kitten"}}));
}

#[test]
fn a_required_parent_that_is_not_set_is_not_sent() {
    assert_eq!(
        serde_json::to_value(Zoo::default()).expect("JSON"),
        json!({})
    );
    let null: Zoo = serde_json::from_value(json!({"star": null})).expect("a zoo");
    assert_eq!(
        serde_json::to_value(null).expect("JSON"),
        json!({"star": null})
    );
}
