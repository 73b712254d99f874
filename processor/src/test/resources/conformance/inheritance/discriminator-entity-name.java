// The value is the entity's name.
@Entity(name = "Creature") class Animal { @Id long id; }
@Entity(name = "Hound") class Dog extends Animal { int age; }
class Nest { @Entity static class Bird extends Animal { int eggs; } }
