//! Reads `maps/dist/areas.bin` (format: `maps/README.md`).

const MAGIC: &[u8; 8] = b"SITAREA1";

/// What the file says of one area, its shape apart.
pub(crate) struct AreaHead {
    pub(crate) is_country: bool,
    pub(crate) code: String,
    pub(crate) iso3: String,
    pub(crate) name: String,
    pub(crate) names: String,
    /// Label longitude and latitude, west, south, east, north, in 10⁻⁵ degrees.
    pub(crate) numbers: [i64; 6],
}

/// Takes the number of an area and one of its rings.
pub(crate) type RingSink<'s> = dyn FnMut(usize, &[(i32, i32)]) + 's;

/// Reads every area; `ring` is given each ring of the area of that number, in 10⁻⁵ degrees, unclosed. Returns `None` when
/// the bytes are no such file.
pub(crate) fn read(bytes: &[u8], ring: &mut RingSink<'_>) -> Option<Vec<AreaHead>> {
    let mut cursor = Cursor { rest: bytes.strip_prefix(MAGIC)? };
    let count = u32::from_le_bytes(cursor.take(4)?.try_into().ok()?);
    let mut heads = Vec::new();
    let mut points = Vec::new();
    for index in 0..count as usize {
        let is_country = cursor.unsigned()? == 0;
        let [code, iso3, name, names] = [cursor.text()?, cursor.text()?, cursor.text()?, cursor.text()?];
        let mut numbers = [0; 6];
        for number in &mut numbers {
            *number = cursor.signed()?;
        }
        heads.push(AreaHead { is_country, code, iso3, name, names, numbers });
        let (mut x, mut y) = (0_i64, 0_i64);
        for _ in 0..cursor.unsigned()? {
            for _ in 0..cursor.unsigned()? {
                points.clear();
                for _ in 0..cursor.unsigned()? {
                    x += cursor.signed()?;
                    y += cursor.signed()?;
                    points.push((x as i32, y as i32));
                }
                ring(index, &points);
            }
        }
    }
    cursor.rest.is_empty().then_some(heads)
}

struct Cursor<'b> {
    rest: &'b [u8],
}

impl<'b> Cursor<'b> {
    fn take(&mut self, length: usize) -> Option<&'b [u8]> {
        let (taken, rest) = self.rest.split_at_checked(length)?;
        self.rest = rest;
        Some(taken)
    }

    fn unsigned(&mut self) -> Option<u64> {
        let (mut value, mut shift) = (0, 0);
        loop {
            let (byte, rest) = self.rest.split_first()?;
            self.rest = rest;
            value |= u64::from(byte & 127) << shift;
            if *byte < 128 {
                return Some(value);
            }
            shift += 7;
            if shift > 56 {
                return None;
            }
        }
    }

    fn signed(&mut self) -> Option<i64> {
        let value = self.unsigned()?;
        Some(if value % 2 == 1 { -(value.div_ceil(2) as i64) } else { (value / 2) as i64 })
    }

    fn text(&mut self) -> Option<String> {
        let length = self.unsigned()? as usize;
        String::from_utf8(self.take(length)?.to_vec()).ok()
    }
}
