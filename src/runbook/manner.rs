//! What a command of the runbook does to the world: only look, change with a preview, or change without one.

use crate::runbook::powershell::is_quote;

/// How a command may be run by somebody who only wants to see.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Manner {
    /// It only looks.
    Reads,
    /// Everything in it that changes something has `-WhatIf`; the command with the switch `$Preview` in each of them.
    Previews(String),
    /// Something in it changes the world and cannot be previewed.
    Changes,
}

/// Verbs that only look, or that shape what was seen.
const READING: [&str; 11] =
    ["Get", "Test", "Resolve", "Format", "Select", "Where", "ForEach", "Group", "Sort", "Measure", "Read"];

/// Further cmdlets that change nothing by themselves. What `Invoke-Command` runs stands in its block and is looked at.
const HARMLESS: [&str; 3] = ["Import-Csv", "Import-Clixml", "Invoke-Command"];

/// Programs that are called for what they print.
const PROGRAMS: [&str; 3] = ["netstat", "certutil.exe", "nslookup"];

/// Cmdlets that change something and have `-WhatIf`; the tests hold the list against the reference of the cmdlets.
pub const WITH_PREVIEW: [&str; 33] = [
    "Disable-CsComputer",
    "Enable-CsAdDomain",
    "Enable-CsAdForest",
    "Enable-CsTopology",
    "Export-Clixml",
    "Export-Csv",
    "Grant-CsExternalAccessPolicy",
    "Import-CsCertificate",
    "Import-CsLegacyConfiguration",
    "Install-CsAdServerSchema",
    "Move-CsConferenceDirectory",
    "Move-CsLegacyUser",
    "Move-CsManagementServer",
    "Move-CsUser",
    "New-CsAllowedDomain",
    "New-CsExternalAccessPolicy",
    "New-CsXmppAllowedPartner",
    "New-Item",
    "Out-File",
    "Remove-CsAllowedDomain",
    "Remove-CsExternalAccessPolicy",
    "Remove-CsXmppAllowedPartner",
    "Request-CsCertificate",
    "Set-CsAccessEdgeConfiguration",
    "Set-CsCertificate",
    "Set-CsExternalAccessPolicy",
    "Set-CsSite",
    "Set-CsWatcherNodeConfiguration",
    "Set-CsXmppAllowedPartner",
    "Set-CsXmppGatewayConfiguration",
    "Start-CsPool",
    "Start-CsWindowsService",
    "Stop-CsWindowsService",
];

/// What a command does. Whatever is not known to look or to have a preview is taken for a change.
pub fn manner(command: &str) -> Manner {
    let found = cmdlets(command);
    let is_read =
        |name: &str| HARMLESS.contains(&name) || name.split('-').next().is_some_and(|verb| READING.contains(&verb));
    let mut previewed = String::new();
    let mut from = 0;
    for (_, end) in found.iter().filter(|(start, end)| !is_read(&command[*start..*end])) {
        previewed.push_str(&command[from..*end]);
        previewed.push_str(" -WhatIf:$Preview");
        from = *end;
    }
    let changing = || found.iter().map(|(start, end)| &command[*start..*end]).filter(|it| !is_read(it));
    let known = !found.is_empty() || PROGRAMS.iter().any(|it| command.starts_with(it));
    if from == 0 && known {
        Manner::Reads
    } else if from > 0 && changing().all(|it| WITH_PREVIEW.contains(&it)) {
        previewed.push_str(&command[from..]);
        Manner::Previews(previewed)
    } else {
        Manner::Changes
    }
}

/// Where the names of cmdlets stand, outside of everything that is quoted.
pub fn cmdlets(command: &str) -> Vec<(usize, usize)> {
    let mut out = Vec::new();
    // The quote that is open, and where the word began that is being read.
    let mut open = None;
    let mut word = None;
    for (at, it) in command.char_indices().chain([(command.len(), ' ')]) {
        match open {
            Some(quote) => {
                if it == quote || (quote == '\'' && is_quote(it)) {
                    open = None;
                }
            }
            None if it == '"' || is_quote(it) => {
                open = Some(if it == '"' { '"' } else { '\'' });
                word = None;
            }
            None if it.is_ascii_alphanumeric() || matches!(it, '-' | '$' | '.' | '_' | ':' | '\\') => {
                word = word.or(Some(at));
            }
            None => {
                if let Some(start) = word.take().filter(|start| is_cmdlet(&command[*start..at])) {
                    out.push((start, at));
                }
            }
        }
    }
    out
}

/// `Verb-Noun`, as cmdlets are called; a parameter begins with its dash.
fn is_cmdlet(word: &str) -> bool {
    let capital = |it: &str| it.starts_with(|it: char| it.is_ascii_uppercase());
    let plain = |it: &str| it.chars().all(|it| it.is_ascii_alphanumeric());
    word.split_once('-').is_some_and(|(verb, noun)| capital(verb) && capital(noun) && plain(verb) && plain(noun))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_only_looks_is_known_by_its_verbs() {
        for it in [
            "Get-CsSite | Format-List -Property Identity,FederationRoute",
            "netstat -ano | findstr :5269",
            "Invoke-Command -ComputerName 'a' -ScriptBlock { Test-NetConnection -ComputerName 'b' -Port 5269 }",
            "$certificate = Get-ChildItem -Path Cert:\\LocalMachine\\My | Select-Object -Last 1",
            "Get-CsUser -Identity 'Remove-CsUser' | Where-Object { $_.X -eq \"Set-CsSite\" }",
        ] {
            assert_eq!(manner(it), Manner::Reads, "{it}");
        }
    }

    #[test]
    fn every_change_in_a_pipeline_gets_the_switch() {
        let it = "Import-Csv -Path 'a.csv' | ForEach-Object { Move-CsUser -Identity $_.SipAddress -Confirm:$false }";
        let previewed = "Import-Csv -Path 'a.csv' | ForEach-Object { Move-CsUser -WhatIf:$Preview -Identity $_.SipAddress -Confirm:$false }";
        assert_eq!(manner(it), Manner::Previews(previewed.to_owned()));
        let it = "Get-CsAllowedDomain|Export-Csv -Path 'a'; Remove-CsAllowedDomain -Identity 'New-Item b'";
        let previewed = "Get-CsAllowedDomain|Export-Csv -WhatIf:$Preview -Path 'a'; Remove-CsAllowedDomain -WhatIf:$Preview -Identity 'New-Item b'";
        assert_eq!(manner(it), Manner::Previews(previewed.to_owned()));
        assert_eq!(manner("Enable-CsTopology"), Manner::Previews("Enable-CsTopology -WhatIf:$Preview".to_owned()));
    }

    #[test]
    fn what_is_not_known_is_taken_for_a_change() {
        for it in [
            "Invoke-CsManagementStoreReplication",
            "Set-CsSite -Identity 'a'; Invoke-CsManagementStoreReplication",
            "Start-Process -FilePath 'msiexec.exe'",
            "msiexec /i x",
            "",
            "Invoke-Command -ComputerName 'a' -ScriptBlock { Restart-Computer }",
        ] {
            assert_eq!(manner(it), Manner::Changes, "{it}");
        }
    }

    #[test]
    fn a_quote_of_another_kind_does_not_hide_a_cmdlet_or_show_a_name() {
        assert_eq!(cmdlets("Get-X -A 'it''s Set-Y' -B \u{2018}Set-Z\u{2019} | Set-W").len(), 2);
    }
}
