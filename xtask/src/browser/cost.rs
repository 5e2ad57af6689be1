//! What the page costs: tasks that keep it from answering, and the memory of the process that shows it.

use std::fs;
use std::path::PathBuf;

use crate::browser::Page;

/// What the process that shows the page holds, in MB: only what is its own, and its share of what others hold, too.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Memory {
    /// Now.
    pub now: u64,
    /// The most since [`Page::forget_peak`].
    pub peak: u64,
}

impl Page {
    /// Begins to note tasks of the page's thread that last longer than 50 ms; they keep it from answering.
    pub fn watch_tasks(&self) {
        self.run(
            "window.longTasks = [];
            new PerformanceObserver(list => longTasks.push(...list.getEntries().map(it => it.duration)))
                .observe({ type: 'longtask' });",
            &[],
        );
    }

    /// How long those tasks lasted since this was last asked, in milliseconds, the longest first.
    pub fn long_tasks(&self) -> Vec<u64> {
        // The observer hears of a task only after it.
        let script = "return new Promise(done => setTimeout(() =>
            done(longTasks.splice(0).map(Math.round).sort((a, b) => b - a)), 100))";
        let told = self.run(script, &[]);
        told.as_array().into_iter().flatten().filter_map(serde_json::Value::as_u64).collect()
    }

    /// What the process that shows the page holds; nothing where the system does not tell it as Linux does.
    pub fn memory(&self) -> Memory {
        let Some(process) = self.renderer() else { return Memory::default() };
        let told = |file: &str, key: &str| {
            let text = fs::read_to_string(process.join(file)).unwrap_or_default();
            let line = text.lines().find_map(|it| it.strip_prefix(key)?.strip_prefix(':').map(str::to_owned));
            line.and_then(|it| it.split_whitespace().next()?.parse::<u64>().ok()).unwrap_or_default()
        };
        let (shares, all, most) = (told("smaps_rollup", "Pss"), told("status", "VmRSS"), told("status", "VmHWM"));
        // The peak is told with everything that is shared, which stays as it is.
        let peak = most.saturating_sub(all.saturating_sub(shares));
        Memory { now: shares >> 10, peak: peak >> 10 }
    }

    /// From here on, the peak of [`Memory`] is counted anew.
    pub fn forget_peak(&self) {
        if let Some(process) = self.renderer() {
            let _ = fs::write(process.join("clear_refs"), "5");
        }
    }

    /// The process that shows the page: of all that the driver has started, the renderer that holds most. Workers of
    /// the page live in it, too.
    fn renderer(&self) -> Option<PathBuf> {
        let processes: Vec<PathBuf> = fs::read_dir("/proc").ok()?.flatten().map(|it| it.path()).collect();
        let number = |it: &PathBuf| it.file_name()?.to_str()?.parse::<u32>().ok();
        // After the name in brackets come the state and the parent.
        let parent = |it: u32| {
            let text = fs::read_to_string(format!("/proc/{it}/stat")).ok()?;
            text.rsplit_once(") ")?.1.split(' ').nth(1)?.parse::<u32>().ok()
        };
        let is_ours = |it: u32| {
            let driver = self.driver.id();
            std::iter::successors(Some(it), |it| parent(*it)).take_while(|it| *it > 1).any(|it| it == driver)
        };
        let held = |it: &PathBuf| {
            let pages = fs::read_to_string(it.join("statm")).unwrap_or_default();
            pages.split(' ').nth(1).and_then(|it| it.parse::<u64>().ok())
        };
        let renders = |it: &PathBuf| {
            let told = fs::read(it.join("cmdline")).unwrap_or_default();
            told.split(|it| *it == 0 || *it == b' ').any(|it| it == b"--type=renderer")
        };
        let ours = processes.into_iter().filter(|it| renders(it) && number(it).is_some_and(is_ours));
        ours.max_by_key(held)
    }
}
