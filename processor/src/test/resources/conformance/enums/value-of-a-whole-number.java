// Hibernate stores every whole number in a smallint; which values there are it learns by running.
enum Weight {
  LIGHT(10), HEAVY(-5);
  @EnumeratedValue final int grams;
  Weight(int grams) { this.grams = grams; }
}

enum Size {
  SMALL((byte) 1), LARGE((byte) 9);
  @EnumeratedValue final byte code;
  Size(byte code) { this.code = code; }
}

enum Age {
  YOUNG((short) 1), OLD((short) 9);
  @EnumeratedValue final short years;
  Age(short years) { this.years = years; }
}

@Entity
class Parcel {
  @Id long id;
  Weight weight;
  @Enumerated Size size;
  @Enumerated(EnumType.ORDINAL) Age age;
  @Column(nullable = false) Weight other;
}
//- check public.parcel CHECK ((age = ANY (ARRAY[1, 9])))
//- check public.parcel CHECK ((other = ANY (ARRAY['-5'::integer, 10])))
//- check public.parcel CHECK ((size = ANY (ARRAY[1, 9])))
//- check public.parcel CHECK ((weight = ANY (ARRAY['-5'::integer, 10])))
//- constraint name public.parcel parcel_age_check CHECK ((age = ANY (ARRAY[1, 9])))
//- constraint name public.parcel parcel_other_check CHECK ((other = ANY (ARRAY['-5'::integer, 10])))
//- constraint name public.parcel parcel_size_check CHECK ((size = ANY (ARRAY[1, 9])))
//- constraint name public.parcel parcel_weight_check CHECK ((weight = ANY (ARRAY['-5'::integer, 10])))
