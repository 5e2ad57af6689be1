//! Numbers without a limit: how many states there are.

use std::fmt;

/// A whole number of any size.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Count {
    /// Digits to the base of ten to the ninth, the lowest first, without leading zeros.
    digits: Vec<u32>,
}

const BASE: u64 = 1_000_000_000;

impl Count {
    /// Nothing.
    pub(super) const fn zero() -> Self {
        Self { digits: Vec::new() }
    }

    /// A small number.
    pub(super) fn of(number: u32) -> Self {
        let (high, low) = (u64::from(number) / BASE, u64::from(number) % BASE);
        Self::trimmed(vec![digit(low), digit(high)])
    }

    pub(super) fn plus(&self, other: &Self) -> Self {
        let mut out = Vec::new();
        let mut carry = 0;
        for place in 0..self.digits.len().max(other.digits.len()) {
            let at = |it: &Self| u64::from(it.digits.get(place).copied().unwrap_or(0));
            let sum = at(self) + at(other) + carry;
            out.push(digit(sum % BASE));
            carry = sum / BASE;
        }
        out.push(digit(carry));
        Self::trimmed(out)
    }

    pub(super) fn times(&self, other: &Self) -> Self {
        let mut out = vec![0_u32; self.digits.len() + other.digits.len() + 1];
        for (place, a) in self.digits.iter().enumerate() {
            let mut carry = 0;
            for (more, b) in other.digits.iter().chain([&0]).enumerate() {
                let sum = u64::from(out[place + more]) + u64::from(*a) * u64::from(*b) + carry;
                out[place + more] = digit(sum % BASE);
                carry = sum / BASE;
            }
        }
        Self::trimmed(out)
    }

    /// The number, if a computer counts so far.
    pub fn small(&self) -> Option<usize> {
        let mut out: usize = 0;
        for it in self.digits.iter().rev() {
            out = out.checked_mul(usize::try_from(BASE).ok()?)?.checked_add(usize::try_from(*it).ok()?)?;
        }
        Some(out)
    }

    /// The first three figures, and the power of ten of the first: 1234567 is (123, 6).
    pub fn rounded(&self) -> (u32, usize) {
        let all = self.to_string();
        let first: String = all.chars().chain("00".chars()).take(3).collect();
        (first.parse().unwrap_or(0), all.len() - 1)
    }

    fn trimmed(mut digits: Vec<u32>) -> Self {
        while digits.last() == Some(&0) {
            digits.pop();
        }
        Self { digits }
    }
}

fn digit(number: u64) -> u32 {
    u32::try_from(number).expect("a digit is below ten to the ninth")
}

impl fmt::Display for Count {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some((first, rest)) = self.digits.split_last() else {
            return f.write_str("0");
        };
        write!(f, "{first}")?;
        rest.iter().rev().try_for_each(|it| write!(f, "{it:09}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn powers_of_two_are_written_in_full() {
        let two = Count::of(2);
        let power = (0..100).fold(Count::of(1), |it, _| it.times(&two));
        assert_eq!(power.to_string(), "1267650600228229401496703205376");
        assert_eq!(power.rounded(), (126, 30));
    }

    #[test]
    fn sums_carry_over() {
        let most = Count::of(u32::MAX);
        assert_eq!(most.plus(&Count::of(1)).to_string(), "4294967296");
        assert_eq!(most.times(&most).to_string(), "18446744065119617025");
        assert_eq!(Count::of(999_999_999).plus(&Count::of(1)).small(), Some(1_000_000_000));
        assert_eq!(Count::zero().to_string(), "0");
    }
}
