// A member with @Access is the attribute, also where its access is not that of the member.
@Entity
class Parcel {
  @Id long id;

  @Access(AccessType.PROPERTY)
  @Column(name = "label_text", length = 20)
  String label;

  @Transient int weight;

  public String getLabel() {
    return label;
  }

  public void setLabel(String label) {
    this.label = label;
  }

  @Access(AccessType.PROPERTY)
  @Column(name = "grams")
  public int getWeight() {
    return weight;
  }

  public void setWeight(int weight) {
    this.weight = weight;
  }
}
