; Closes the program, as Windows itself asks programs to close, and goes on only once it has.
; Restart Manager: https://learn.microsoft.com/windows/win32/rstmgr/restart-manager-portal

!macro CLOSING un
; Ask the programs that run from our folder to close; $0 is their number before.
Function ${un}AskToClose
  StrCpy $0 0
  System::Call 'rstrtmgr::RmStartSession(*i .r1, i 0, w .r2) i .r3'
  ${If} $3 != 0
    Return
  ${EndIf}
  System::Call '*(&w${NSIS_MAX_STRLEN} "$INSTDIR\${PROGRAM}.exe") p .r4'
  System::Call '*(&w${NSIS_MAX_STRLEN} "$INSTDIR\${WINDOW_PROGRAM}.exe") p .r5'
  System::Call '*(p r4, p r5) p .r6'
  System::Call 'rstrtmgr::RmRegisterResources(i r1, i 2, p r6, i 0, p 0, i 0, p 0) i .r3'
  ${If} $3 == 0
    System::Call 'rstrtmgr::RmGetList(i r1, *i .r0, *i 0, p 0, *i .r7) i .r3'
    ${If} $0 != 0
      MessageBox MB_OKCANCEL|MB_ICONINFORMATION "$(WillClose)" /SD IDOK IDOK close
      SetErrorLevel ${CANCELLED_EXIT}
      Quit
      close:
      System::Call 'rstrtmgr::RmShutdown(i r1, i 0, p 0) i .r3' ; waits 30 s at most
    ${EndIf}
  ${EndIf}
  System::Call 'rstrtmgr::RmEndSession(i r1)'
  System::Free $6
  System::Free $5
  System::Free $4
FunctionEnd

; $0 is 1 if a program of ours runs: nobody can write to it then.
Function ${un}IsOpen
  StrCpy $0 0
  !insertmacro IS_WRITABLE "$INSTDIR\${PROGRAM}.exe"
  !insertmacro IS_WRITABLE "$INSTDIR\${WINDOW_PROGRAM}.exe"
FunctionEnd

Function ${un}CloseProgram
  Call ${un}AskToClose
  again:
  Call ${un}IsOpen
  ${If} $0 == 0
    Return
  ${EndIf}
  MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(StillOpen)" /SD IDCANCEL IDRETRY again
  SetErrorLevel ${IN_USE_EXIT}
  Quit
FunctionEnd
!macroend

!macro IS_WRITABLE file
  ${If} ${FileExists} "${file}"
    ClearErrors
    FileOpen $1 "${file}" a
    ${If} ${Errors}
      StrCpy $0 1
    ${Else}
      FileClose $1
    ${EndIf}
  ${EndIf}
!macroend

!insertmacro CLOSING ""
!insertmacro CLOSING "un."
