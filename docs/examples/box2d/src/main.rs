//! Drops a box on the ground, pins it with a joint and lets it go, with Box2D, as a C++ program would.
include!(concat!(env!("OUT_DIR"), "/bindings.rs"));
use std::iter::successors;

fn main() {
    let w = b2World::new(&b2Vec2::new_f32_f32(0.0, -10.0));
    let mut gd = b2BodyDef::new();
    gd.position.Set(0.0, -10.0);
    gd.userData.pointer = 1;
    let g = w.CreateBody(&gd);
    let gb = b2PolygonShape::new();
    gb.SetAsBox(50.0, 10.0);
    g.CreateFixture_b2_shape_f32(&gb, 0.0);
    let mut bd = b2BodyDef::new();
    bd.r#type = b2_dynamicBody;
    bd.position.Set(0.0, 4.0);
    bd.userData.pointer = 2;
    let b = w.CreateBody(&bd);
    let bx = b2PolygonShape::new();
    bx.SetAsBox(1.0, 1.0);
    b.CreateFixture_b2_shape_f32(&bx, 1.0).SetFriction(0.3);
    for _ in 0..120 {
        w.Step(1.0 / 60.0, 6, 2);
    }
    let (b2Vec2 { x, y }, angle) = (b.GetPosition(), b.GetAngle());
    let contacts = w.GetContactCount();
    println!("pos {x:.2} {y:.2} angle {angle:.2} awake-contacts {contacts}");
    println!("mass={:.1}", b.GetMass());
    let mut jd = b2RevoluteJointDef::new();
    jd.Initialize(g, b, &b2Vec2::new_f32_f32(0.0, 0.0));
    let j = w.CreateJoint(&jd);
    let is_revolute = (j.GetType() == e_revoluteJoint) as u8;
    println!("joint type={is_revolute} count={}", w.GetJointCount());
    let bodies = successors(w.GetBodyList(), |x| x.GetNext()).count();
    println!("bodies {bodies}");
    w.DestroyBody(b);
    let (bodies, joints) = (w.GetBodyCount(), w.GetJointCount());
    println!("after destroy: bodies={bodies} joints={joints}");
    let v = b2Vec2::new_f32_f32(7.0, 10.0);
    println!("vec {:.0} {:.0} dot {:.0}", v.x, v.y, b2Dot(&v, &v));
}
