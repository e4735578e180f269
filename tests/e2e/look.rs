//! Looks at a picture of the window as a person would: is there a map, are there colours of the layer on it.

use std::collections::HashMap;

use image::RgbImage;

/// The sequential scale of the light style, from the second class on; the first is too near to land.
pub(crate) const SEQUENTIAL: [[u8; 3]; 4] =
    [[0xee, 0xbb, 0x7c], [0xdd, 0x8a, 0x4e], [0xb3, 0x51, 0x2f], [0x6a, 0x22, 0x18]];

/// A picture of the window.
pub(crate) struct Look(RgbImage);

impl Look {
    /// Reads a PNG.
    pub(crate) fn at(png: &[u8]) -> Self {
        Self(image::load_from_memory_with_format(png, image::ImageFormat::Png).unwrap().to_rgb8())
    }

    /// Returns how many colours there are.
    pub(crate) fn colours(&self) -> usize {
        self.counts().len()
    }

    /// Returns how many pixels are near a colour: at most `distance` away in each channel.
    pub(crate) fn pixels_near(&self, colour: [u8; 3], distance: u8) -> usize {
        let near = |pixel: &[u8; 3]| pixel.iter().zip(colour).all(|(a, b)| a.abs_diff(b) <= distance);
        self.counts().iter().filter(|(pixel, _)| near(pixel)).map(|(_, count)| count).sum()
    }

    /// Returns the share of the commonest colour; 1 is a blank picture.
    pub(crate) fn commonest(&self) -> f64 {
        let most = self.counts().into_values().max().unwrap_or(0);
        most as f64 / f64::from(self.0.width() * self.0.height()).max(1.0)
    }

    /// Returns the share of pixels that differ from another picture of the same size.
    pub(crate) fn difference(&self, other: &Self) -> f64 {
        assert_eq!(self.0.dimensions(), other.0.dimensions(), "the pictures are of one size");
        let differ = self.0.pixels().zip(other.0.pixels()).filter(|(a, b)| a != b).count();
        differ as f64 / f64::from(self.0.width() * self.0.height())
    }

    fn counts(&self) -> HashMap<[u8; 3], usize> {
        let mut counts = HashMap::new();
        for pixel in self.0.pixels() {
            *counts.entry(pixel.0).or_insert(0) += 1;
        }
        counts
    }
}

#[test]
fn a_blank_picture_is_seen_to_be_blank() {
    let blank = Look(RgbImage::from_pixel(20, 10, image::Rgb([243, 242, 238])));
    assert_eq!(blank.colours(), 1);
    assert!((blank.commonest() - 1.0).abs() < f64::EPSILON);
    assert!(SEQUENTIAL.iter().all(|colour| blank.pixels_near(*colour, 12) == 0));
}
