// One table for the hierarchy, by default.
@Entity class Animal { @Id long id; String name; }
@Entity class Dog extends Animal { boolean trained; }
@Entity class Cat extends Animal { Integer lives; }

class Sample {
  static List<Object> instances() {
    Dog dog = new Dog();
    dog.id = 1;
    dog.name = "Rex";
    dog.trained = true;
    Cat cat = new Cat();
    cat.id = 2;
    cat.lives = 9;
    return List.of(dog, cat);
  }
}
