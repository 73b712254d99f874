// The entity's properties are its getters, and so are those of what it embeds.
@Embeddable
class Weight {
  private double kilos;
  String ignored;
  @Column(name = "kg") double getKilos() { return kilos; }
  void setKilos(double kilos) { this.kilos = kilos; }
}

@Entity
class Load {
  private long id;
  private Weight weight;
  @Id long getId() { return id; }
  void setId(long id) { this.id = id; }
  Weight getWeight() { return weight; }
  void setWeight(Weight weight) { this.weight = weight; }
}
