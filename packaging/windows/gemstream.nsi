; The installer for Windows: for one user, without an administrator. packaging/windows_installer.py
; compiles it and says what is packed and which types are offered (packed.nsh).
; NSIS's reference: https://nsis.sourceforge.io/Docs/
;
; gemstream-VERSION-setup.exe [/S] [/D=FOLDER]
; uninstall.exe [/S] [/DELETEDATA]
; Exit codes: 0 done; 1 the user cancelled it; 2 files could not be written, and the version that was
; there is there again; 3 Gemstream is open and did not close: nothing was changed; 4 the wrong Windows.

Unicode true
ManifestDPIAware true
ManifestSupportedOS Win10
RequestExecutionLevel user
SetCompressor /SOLID lzma
SetCompressorDictSize 32
SetDateSave off ; the dates of the build say nothing, and would make each build another one
SetOverwrite try
AllowSkipFiles off
CRCCheck force

!include MUI2.nsh
!include LogicLib.nsh
!include FileFunc.nsh
!include WinVer.nsh
!include x64.nsh
!include nsDialogs.nsh

!define CANCELLED_EXIT 1
!define FAILED_EXIT 2
!define IN_USE_EXIT 3
!define WRONG_WINDOWS_EXIT 4
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\${NAME}"
!define APPLICATION_KEY "Software\Classes\Applications\${WINDOW_PROGRAM}.exe"
!define PATHS_KEY "Software\Microsoft\Windows\CurrentVersion\App Paths"
!define CAPABILITIES_KEY "Software\${NAME}\Capabilities"
!define TYPE_ID "${NAME}.Image"
!define LIST "${PROGRAM}-files.txt"
!define DATA "$LOCALAPPDATA\${NAME}" ; where the program keeps what is the user's, unless told otherwise

Name "${NAME}"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\${NAME}"
InstallDirRegKey HKCU "${UNINSTALL_KEY}" "InstallLocation"
BrandingText "${NAME} ${VERSION}"

VIProductVersion "${NUMBERS}"
VIFileVersion "${NUMBERS}"
!macro ABOUT language
  VIAddVersionKey /LANG=${language} "ProductName" "${NAME}"
  VIAddVersionKey /LANG=${language} "FileDescription" "${NAME} Setup"
  VIAddVersionKey /LANG=${language} "ProductVersion" "${VERSION}"
  VIAddVersionKey /LANG=${language} "FileVersion" "${VERSION}"
  VIAddVersionKey /LANG=${language} "CompanyName" "${COMPANY}"
  VIAddVersionKey /LANG=${language} "LegalCopyright" "${COMPANY}, ${LICENCE}"
!macroend
!insertmacro ABOUT 1033

!ifdef SIGN ; a program that is given the file to sign
  !finalize '${SIGN} "%1"' = 0
  !uninstfinalize '${SIGN} "%1"' = 0
!endif

!include "${PACKED}" ; made anew each time: NEW_FILES, EACH_SUFFIX and WRITE_FILES

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_WELCOMEFINISHPAGE_BITMAP "side.bmp"
!define MUI_WELCOMEFINISHPAGE_BITMAP_STRETCH AspectFitHeight
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\${WINDOW_PROGRAM}.exe"
!define MUI_FINISHPAGE_NOREBOOTSUPPORT
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
UninstPage custom un.AskForData un.TakeAnswer
!insertmacro MUI_UNPAGE_INSTFILES
!include words.nsh

Var DeletesData ; 1 if what the user made is deleted as well
Var KeepsNew ; 1 if files stay that the new version has too
Var Box

!include closing.nsh
!include files_there.nsh
!include offering.nsh

Function .onInit
  !ifndef TRIAL ; Wine of 32 bits is neither
    ${IfNot} ${AtLeastWin10}
    ${OrIfNot} ${RunningX64}
      MessageBox MB_OK|MB_ICONSTOP "$(WrongWindows)" /SD IDOK
      SetErrorLevel ${WRONG_WINDOWS_EXIT}
      Quit
    ${EndIf}
  !endif
FunctionEnd

Function .onVerifyInstDir
  ; What is the user's is never in the folder of the program.
  ${If} $INSTDIR == "${DATA}"
    Abort
  ${EndIf}
  Call IsOfAnother
  ${If} $0 == 1
    Abort
  ${EndIf}
FunctionEnd

Section
  Call IsOfAnother
  ${If} $0 == 1
    MessageBox MB_OK|MB_ICONSTOP "$(OfAnother)" /SD IDOK
    SetErrorLevel ${FAILED_EXIT}
    Quit
  ${EndIf}
  Call CloseProgram
  Call SetAside
  ClearErrors
  !insertmacro WRITE_FILES
  ${If} ${Errors}
    Call PutBack
    MessageBox MB_OK|MB_ICONSTOP "$(CannotWrite)" /SD IDOK
    SetErrorLevel ${FAILED_EXIT}
    Quit
  ${EndIf}
  Call DeleteOlder
  SetOutPath "$INSTDIR"
  File "/oname=${LIST}" "${LIST_FILE}"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  Call Offer
SectionEnd

Function un.onInit
  StrCpy $DeletesData 0
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/DELETEDATA" $1
  ${IfNot} ${Errors}
    StrCpy $DeletesData 1
  ${EndIf}
FunctionEnd

Function un.AskForData
  !insertmacro MUI_HEADER_TEXT "$(UninstallTitle)" "$(UninstallFrom)"
  nsDialogs::Create 1018
  Pop $0
  ${NSD_CreateLabel} 0 0 100% 60u "$(DataStay)"
  Pop $0
  ${NSD_CreateCheckbox} 0 70u 100% 24u "$(DeleteData)"
  Pop $Box
  ${NSD_AddStyle} $Box ${BS_MULTILINE}
  ${NSD_SetState} $Box $DeletesData
  GetDlgItem $0 $HWNDPARENT 1
  SendMessage $0 ${WM_SETTEXT} 0 "STR:$(^UninstallBtn)"
  nsDialogs::Show
FunctionEnd

Function un.TakeAnswer
  ${NSD_GetState} $Box $DeletesData
FunctionEnd

Section Uninstall
  Call un.CloseProgram
  Call un.TakeBack
  StrCpy $KeepsNew 0
  Call un.DeleteListed
  Delete "$INSTDIR\${LIST}"
  Delete "$INSTDIR\uninstall.exe"
  SetOutPath "$TEMP"
  RMDir "$INSTDIR" ; stays if anything else lies in it
  ${If} $DeletesData == 1
    RMDir /r "${DATA}"
  ${EndIf}
SectionEnd
