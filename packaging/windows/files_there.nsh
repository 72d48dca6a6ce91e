; What lies in the folder of the program: an older version steps aside while the new one is written,
; and only what is named in the list of that version is ever deleted.

!define ASIDE "${INNER}.older"

; $0 is 1 if the folder holds the inner part of another program.
Function IsOfAnother
  StrCpy $0 0
  ${If} ${FileExists} "$INSTDIR\${INNER}\*.*"
  ${AndIfNot} ${FileExists} "$INSTDIR\${LIST}"
    StrCpy $0 1
  ${EndIf}
FunctionEnd

; Set the older version aside; that fails as long as anything of it is in use.
Function SetAside
  ${IfNot} ${FileExists} "$INSTDIR\${INNER}\*.*"
    Return
  ${EndIf}
  RMDir /r "$INSTDIR\${ASIDE}" ; of an upgrade that was killed
  again:
  ClearErrors
  Rename "$INSTDIR\${INNER}" "$INSTDIR\${ASIDE}"
  IfErrors 0 done
  MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(StillOpen)" /SD IDCANCEL IDRETRY again
  SetErrorLevel ${IN_USE_EXIT}
  Quit
  done:
FunctionEnd

; The new version could not be written: have the older one again, or nothing.
Function PutBack
  SetOutPath "$TEMP"
  RMDir /r "$INSTDIR\${INNER}"
  ${If} ${FileExists} "$INSTDIR\${ASIDE}\*.*"
    Rename "$INSTDIR\${ASIDE}" "$INSTDIR\${INNER}"
  ${Else}
    Delete "$INSTDIR\${PROGRAM}.exe"
    Delete "$INSTDIR\${WINDOW_PROGRAM}.exe"
    RMDir "$INSTDIR"
  ${EndIf}
FunctionEnd

; The new version is there: delete what only the older one had.
Function DeleteOlder
  SetOutPath "$TEMP"
  StrCpy $KeepsNew 1
  Call DeleteListed
  RMDir /r "$INSTDIR\${ASIDE}"
FunctionEnd

!macro LISTED un
; Delete what the list in the folder of the program names.
Function ${un}DeleteListed
  ClearErrors
  FileOpen $R9 "$INSTDIR\${LIST}" r
  IfErrors 0 +2
  Return
  ${Do}
    ClearErrors
    FileReadUTF16LE $R9 $R2
    ${If} ${Errors}
      ${ExitDo}
    ${EndIf}
    ${Do} ; without the end of the line
      StrCpy $R3 $R2 1 -1
      ${If} $R3 != "$\r"
      ${AndIf} $R3 != "$\n"
        ${ExitDo}
      ${EndIf}
      StrCpy $R2 $R2 -1
    ${Loop}
    Call ${un}IsListed
    ${If} $R3 == 1
      StrCpy $R3 $R2 1 -1
      ${If} $R3 == "\"
        RMDir "$INSTDIR\$R2" ; it stays if anything else lies in it
      ${Else}
        Delete "$INSTDIR\$R2"
      ${EndIf}
    ${EndIf}
  ${Loop}
  FileClose $R9
FunctionEnd

; $R3 is 1 if the line $R2 may be obeyed: never outside the folder, whoever has changed the list.
Function ${un}IsListed
  StrCpy $R3 0
  ${If} $R2 == ""
    Return
  ${EndIf}
  StrLen $R4 $R2
  ${For} $R5 0 $R4
    StrCpy $R6 $R2 2 $R5
    StrCpy $R7 $R6 1
    ${If} $R6 == ".."
    ${OrIf} $R7 == ":"
      Return
    ${EndIf}
  ${Next}
  ${If} $KeepsNew == 1
    StrLen $R4 "${INNER}\"
    StrCpy $R6 $R2 $R4
    ${If} $R6 == "${INNER}\"
      Return ; the new version's; that of the older one stands aside
    ${EndIf}
    StrCpy $R6 "|$R2|"
    StrLen $R4 $R6
    StrLen $R5 "${NEW_FILES}"
    ${For} $R7 0 $R5
      StrCpy $R8 "${NEW_FILES}" $R4 $R7
      ${If} $R8 == $R6
        Return
      ${EndIf}
    ${Next}
  ${EndIf}
  StrCpy $R3 1
FunctionEnd
!macroend

!insertmacro LISTED ""
!insertmacro LISTED "un."
