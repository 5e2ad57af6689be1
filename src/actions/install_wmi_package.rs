//! Installs the package without which the topology of Office Communications Server 2007 R2 cannot be read.

use crate::actions::{Action, Line, NOTHING_NOTICED, Phase, Step, Team, Tool};
use crate::estate::Estate;
use crate::estate::journey::Journey;
use crate::sources::{self, stated};
use crate::state::fact::Fact;
use crate::text::Text;

pub(super) const ACTION: Action = Action {
    id: "install-wmi-package",
    number: "A-10",
    phase: Phase::Build,
    sources: &[stated(&sources::WMIBC)],
    title: Text {
        en: "Install OCSWMIBC.msi where the merge runs",
        pt: "Instalar OCSWMIBC.msi onde a mesclagem será executada",
        es: "Instalar OCSWMIBC.msi donde se ejecuta la combinación",
        it: "Installare OCSWMIBC.msi dove si esegue l'unione",
        ru: "Установить OCSWMIBC.msi там, где выполняется объединение",
    },
    purpose: Text {
        en: "Merge and import read the old settings through this package.",
        pt: "A mesclagem e a importação leem as configurações antigas por meio desse pacote.",
        es: "La combinación y la importación leen la configuración antigua a través de este paquete.",
        it: "Unione e importazione leggono le vecchie impostazioni attraverso questo pacchetto.",
        ru: "Объединение и импорт читают старые параметры через этот пакет.",
    },
    who: &[Team::ServerAdmins],
    tool: Tool::Shell,
    minutes: (5, 20),
    impact: NOTHING_NOTICED,
    lines: &[
        Line::Do(Text {
            en: "Put the installation media of Lync Server 2013 into a server of {pool} on which Topology Builder is installed. The command takes D: for its drive.",
            pt: "Coloque a mídia de instalação do Lync Server 2013 em um servidor de {pool} que tenha o Topology Builder. O comando supõe a unidade D:.",
            es: "Ponga el medio de instalación de Lync Server 2013 en un servidor de {pool} que tenga Topology Builder. El comando supone la unidad D:.",
            it: "Inserisca il supporto di installazione di Lync Server 2013 in un server di {pool} su cui è installato Topology Builder. Il comando presume l'unità D:.",
            ru: "Вставьте установочный носитель Lync Server 2013 в сервер пула {pool}, на котором есть Topology Builder. В команде принято, что это диск D:.",
        }),
        Line::Run(
            "Start-Process -FilePath 'msiexec.exe' -ArgumentList '/i', 'D:\\SETUP\\AMD64\\SETUP\\OCSWMIBC.msi' -Wait",
        ),
        Line::Check {
            run: "",
            expect: Text {
                en: "Programs and Features lists the WMI backward compatibility package.",
                pt: "Programas e Recursos lista o pacote de compatibilidade retroativa WMI.",
                es: "Programas y características muestra el paquete de compatibilidad con versiones anteriores de WMI.",
                it: "Programmi e funzionalità elenca il pacchetto di compatibilità con le versioni precedenti di WMI.",
                ru: "В «Программах и компонентах» есть пакет обратной совместимости WMI.",
            },
        },
        Line::WayBackRun(
            "Start-Process -FilePath 'msiexec.exe' -ArgumentList '/x', 'D:\\SETUP\\AMD64\\SETUP\\OCSWMIBC.msi' -Wait",
        ),
    ],
    offer,
};

fn offer(estate: &Estate) -> Vec<Step> {
    if estate.journey() != Some(Journey::OcsTo2013) {
        return Vec::new();
    }
    let Some((home, _)) = estate.new_home() else {
        return Vec::new();
    };
    vec![
        Step::of(&ACTION)
            .with("pool", estate.pool_name(home))
            .needs([Fact::PoolRunning(home)])
            .makes([Fact::WmiInstalled]),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::actions::Facts;
    use crate::actions::tests::offered;
    use crate::estate::tables::PoolId;
    use crate::rules::tests::World;

    #[test]
    fn the_package_goes_onto_the_new_pool() {
        let steps = offered(&ACTION, &World::ocs_to_2013().estate);
        assert_eq!(steps.len(), 1);
        assert_eq!(steps[0].needs, Facts::from([Fact::PoolRunning(PoolId(1))]));
        assert_eq!(steps[0].makes, Facts::from([Fact::WmiInstalled]));
    }

    #[test]
    fn nothing_is_offered_without_office_communications_server() {
        for world in [World::lync2010_to_2013(), World::keep_2013(), World::keep_2015()] {
            assert!(offered(&ACTION, &world.estate).is_empty());
        }
    }
}
