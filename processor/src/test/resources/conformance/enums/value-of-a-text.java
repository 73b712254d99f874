enum Status {
  OPEN("o"), CLOSED("it's");
  @EnumeratedValue final String code;
  Status(String code) { this.code = code; }
}

@Entity
class Ticket {
  @Id @Enumerated(EnumType.STRING) Status id;
  @Enumerated(EnumType.STRING) Status usual;
  @Enumerated(EnumType.STRING) @Column(length = 7) Status brief;
  @Enumerated(EnumType.STRING) @Column(length = 1) Status letter;
  @Enumerated(EnumType.STRING) Status[] several;
  @ManyToOne Ticket next;
}
//- check public.ticket CHECK (((brief)::text = ANY ((ARRAY['it''s'::character varying, 'o'::character varying])::text[])))
//- check public.ticket CHECK (((id)::text = ANY ((ARRAY['it''s'::character varying, 'o'::character varying])::text[])))
//- check public.ticket CHECK (((letter)::text = ANY ((ARRAY['it''s'::character varying, 'o'::character varying])::text[])))
//- check public.ticket CHECK (((usual)::text = ANY ((ARRAY['it''s'::character varying, 'o'::character varying])::text[])))
//- constraint name public.ticket ticket_brief_check CHECK (((brief)::text = ANY ((ARRAY['it''s'::character varying, 'o'::character varying])::text[])))
//- constraint name public.ticket ticket_id_check CHECK (((id)::text = ANY ((ARRAY['it''s'::character varying, 'o'::character varying])::text[])))
//- constraint name public.ticket ticket_letter_check CHECK (((letter)::text = ANY ((ARRAY['it''s'::character varying, 'o'::character varying])::text[])))
//- constraint name public.ticket ticket_usual_check CHECK (((usual)::text = ANY ((ARRAY['it''s'::character varying, 'o'::character varying])::text[])))
