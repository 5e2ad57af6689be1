//! The script as text: the same frame for every product, and the commands of one.
//!
//! It runs in Windows PowerShell 2, because the hosts of Office Communications Server 2007 R2 and Lync Server 2010 may
//! have nothing later. So it writes JSON by itself, and in ASCII alone, whatever the console's encoding is. It holds no
//! empty line inside a block, because the console takes one for the end of what is pasted.

use crate::discovery::commands;
use crate::estate::choices::Product;
use crate::estate::{Estate, Place, TableId};
use crate::runbook::powershell::literal;

/// The name under which the script is saved.
pub const FILE: &str = "cutover-collect.ps1";

/// The script for a product, with the names of this estate, which DNS is asked for.
pub fn script(estate: &Estate, product: Product) -> String {
    let list = |table| names(estate, table).iter().map(|it| literal(it)).collect::<Vec<_>>().join(", ");
    let mut out = format!("{HEAD}$Product = {}\n", literal(product.code()));
    out.push_str(&format!("$Domains = @({})\n", list(TableId::Domain)));
    out.push_str(&format!("$Partners = @({})\n", list(TableId::Partner)));
    out.push_str(FRAME);
    for it in commands::of(product) {
        out.push_str(it.before);
        out.push_str(&format!("Read-Answer {} {} {{\n", literal(it.name), literal(it.needs)));
        for line in it.run.lines() {
            out.push_str(&format!("    {line}\n"));
        }
        out.push_str("}\n");
    }
    out.push_str(TAIL);
    out
}

/// The told names of a table, each once.
fn names(estate: &Estate, table: TableId) -> Vec<String> {
    let rows = estate.rows(table).into_iter();
    let mut names: Vec<String> = rows
        .filter(|row| estate.origin(Place::new(table, *row, "name")).is_some())
        .map(|row| estate.name_of(table, row))
        .collect();
    names.sort_unstable();
    names.dedup();
    names
}

const HEAD: &str = r#"# Cutover: collects what the planner asks for. It only reads; the one thing it writes is the file that -File names.
# Windows PowerShell 2 or later, no module beyond the product's. What is not there or not allowed is noted as skipped.
#   -WithoutUserNames   users are counted, and nobody is named
#   -DnsServer          the address of a resolver outside, to see DNS records as the internet sees them
param([switch]$WithoutUserNames, [string]$DnsServer, [string]$File = "cutover-discovery-$env:COMPUTERNAME.json")
"#;

const FRAME: &str = r#"$Computer = [System.Net.Dns]::GetHostEntry('').HostName
$Results = @()
$Skipped = @()
function ConvertTo-JsonValue($Value) {
    if ($null -eq $Value) { return 'null' }
    if ($Value -is [bool]) { return ([string]$Value).ToLowerInvariant() }
    if ($Value -is [int] -or $Value -is [long] -or $Value -is [uint16] -or $Value -is [uint32]) { return [string]$Value }
    if ($Value -is [datetime]) { $Value = $Value.ToString('s') }
    if ($Value -is [System.Collections.IEnumerable] -and $Value -isnot [string]) {
        $Items = @($Value | ForEach-Object { ConvertTo-JsonValue ([string]$_) })
        return '[' + ($Items -join ',') + ']'
    }
    $Text = ([string]$Value).Replace('\', '\\').Replace('"', '\"')
    '"' + [regex]::Replace($Text, '[^ -~]', { '\u{0:x4}' -f [int][char]$args[0].Value }) + '"'
}
function ConvertTo-JsonRecord($Record) {
    if ($Record -is [string]) { return ConvertTo-JsonValue $Record }
    if ($Record -is [System.Collections.IDictionary]) {
        $Fields = @($Record.Keys | Sort-Object | ForEach-Object { (ConvertTo-JsonValue $_) + ':' + (ConvertTo-JsonValue $Record[$_]) })
    } else {
        $Fields = @($Record.PSObject.Properties | ForEach-Object { (ConvertTo-JsonValue $_.Name) + ':' + (ConvertTo-JsonValue $_.Value) })
    }
    '{' + ($Fields -join ',') + '}'
}
function Write-Skipped([string]$Command, [string]$Why) {
    $script:Skipped += ConvertTo-JsonRecord @{ command = $Command; why = $Why }
    Write-Warning "$Command was skipped: $Why"
}
function Read-Answer([string]$Name, [string]$Needs, [scriptblock]$Command) {
    if (-not (Get-Command -Name $Needs -ErrorAction SilentlyContinue)) {
        Write-Skipped $Name "$Needs is not on this computer."
        return
    }
    $ErrorActionPreference = 'Stop'
    try {
        $Records = @(& $Command | ForEach-Object { ConvertTo-JsonRecord $_ })
        $script:Results += (ConvertTo-JsonValue $Name) + ':[' + ($Records -join ",`r`n") + ']'
    } catch {
        Write-Skipped $Name $_.Exception.Message
    }
}
function Select-Crowd([string[]]$Kept) {
    if (-not $WithoutUserNames) { return $input }
    $Crowds = @{}
    foreach ($User in $input) {
        $Crowd = @{ SipDomain = ([string]$User.SipAddress).Split('@')[-1] }
        foreach ($Property in $Kept) { $Crowd[$Property] = [string]$User.$Property }
        $Key = ConvertTo-JsonRecord $Crowd
        if (-not $Crowds.ContainsKey($Key)) { $Crowds[$Key] = $Crowd }
        $Crowds[$Key].Users += 1
        if ($User.PSObject.Properties['SamAccountName']) {
            $Names = [string]$User.Name, [string]$User.SamAccountName
            $Crowds[$Key].BlankNames += [int](@($Names | Where-Object { $_ -cne $_.Trim() }).Count -gt 0)
        }
    }
    $Crowds.Values
}
function Read-Name([string]$Name, [string]$Type, [string]$Of, [string]$For) {
    $Ask = @{ Name = $Name; Type = $Type }
    if ($DnsServer) { $Ask['Server'] = $DnsServer }
    $About = @(@{ Name = 'Asked'; Expression = { $Name } }, @{ Name = 'Of'; Expression = { $Of } }, @{ Name = 'For'; Expression = { $For } }, @{ Name = 'View'; Expression = { $View } })
    try {
        Resolve-DnsName @Ask | Select-Object -Property (@('Name', 'Type', 'NameTarget', 'Port', 'Priority', 'Weight', 'TTL', 'IPAddress', 'NameHost') + $About)
    } catch {
        # 9003 and 9501: the resolver knows that there is no such name or record. Any other fault says nothing about it.
        if (9003, 9501 -notcontains $_.Exception.NativeErrorCode) { return Write-Skipped "Resolve-DnsName $Name" $_.Exception.Message }
        @{ Asked = $Name; Of = $Of; For = $For; View = $View; Type = $Type; Missing = $true }
    }
}
"#;

const TAIL: &str = r#"$Head = (ConvertTo-JsonRecord @{ made = (Get-Date).ToUniversalTime(); product = $Product; host = $Computer; powershell = [string]$PSVersionTable.PSVersion; users = $(if ($WithoutUserNames) { 'counted' } else { 'named' }) }).Trim('{', '}')
$Json = '{"cutover-discovery":1,' + $Head + ",`r`n" + '"results":{' + ($Results -join ",`r`n") + '},"skipped":[' + ($Skipped -join ",`r`n") + ']}'
Set-Content -LiteralPath $File -Value $Json -Encoding ASCII
Write-Host "Written: $File. Drop it onto Cutover. Skipped: $($Skipped.Count)."
"#;
