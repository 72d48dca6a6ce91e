import pytest

from desktop.formulas.chemistry import chemistry


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("H2O", r"\mathrm {H_{2}O}"),
        ("2H2O", r"\mathrm {2\,H_{2}O}"),
        ("1/2O2", r"\mathrm {1/2\,O_{2}}"),
        ("Fe2(SO4)3", r"\mathrm {Fe_{2}(SO_{4})_{3}}"),
        ("SO4^2-", r"\mathrm {SO_{4}^{2-}}"),
        ("SO4^{2-}", r"\mathrm {SO_{4}^{2-}}"),
        ("Na+", r"\mathrm {Na^{+}}"),
        ("[Co(NH3)6]^3+", r"\mathrm {[Co(NH_{3})_{6}]^{3+}}"),
        ("^{227}_{90}Th+", r"\mathrm {{}^{227}_{90}Th^{+}}"),
        ("CH3-CH3", r"\mathrm {CH_{3}{-}CH_{3}}"),
        ("HC#CH", r"\mathrm {HC{\equiv}CH}"),
        ("CuSO4.5H2O", r"\mathrm {CuSO_{4}{\cdot}5H_{2}O}"),
        ("A + B", r"\mathrm {A} + \mathrm {B}"),
        ("A v", r"\mathrm {A} \downarrow "),
        ("A->B", r"\mathrm {A} \rightarrow \mathrm {B}"),
        ("A <=> B", r"\mathrm {A} \rightleftharpoons \mathrm {B}"),
        ("A ->[heat] B", r"\mathrm {A} \xrightarrow{\text{heat}} \mathrm {B}"),
        ("A ->[H+][2] B", r"\mathrm {A} \xrightarrow[\mathrm {2}]{\mathrm {H^{+}}} \mathrm {B}"),
        ("A <=>[k] B", r"\mathrm {A} \overset{\text{k}}{\rightleftharpoons} \mathrm {B}"),
        ("", ""),
    ],
)
def test_substances_and_arrows(content, expected):
    assert chemistry(content) == expected
