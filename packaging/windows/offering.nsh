; What Windows is told of the program: where it is, how it is removed, and that it can open images.
; Nothing that opens images today is changed: it is offered under "Open with" and in the settings.
; https://learn.microsoft.com/windows/win32/shell/default-programs

!define SHCNE_ASSOCCHANGED 0x08000000

!macro OFFER_SUFFIX suffix
  WriteRegStr HKCU "${APPLICATION_KEY}\SupportedTypes" "${suffix}" ""
  WriteRegStr HKCU "${CAPABILITIES_KEY}\FileAssociations" "${suffix}" "${TYPE_ID}"
  WriteRegNone HKCU "Software\Classes\${suffix}\OpenWithProgids" "${TYPE_ID}"
!macroend

!macro TAKE_BACK_SUFFIX suffix
  DeleteRegValue HKCU "Software\Classes\${suffix}\OpenWithProgids" "${TYPE_ID}"
  DeleteRegKey /ifempty HKCU "Software\Classes\${suffix}\OpenWithProgids"
  DeleteRegKey /ifempty HKCU "Software\Classes\${suffix}"
!macroend

!macro OPENED_BY key
  WriteRegStr HKCU "${key}\DefaultIcon" "" '"$INSTDIR\${WINDOW_PROGRAM}.exe",0'
  WriteRegStr HKCU "${key}\shell\open" "MultiSelectModel" "Player"
  WriteRegStr HKCU "${key}\shell\open\command" "" '"$INSTDIR\${WINDOW_PROGRAM}.exe" "%1"'
!macroend

Function Offer
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\${WINDOW_PROGRAM}.exe"

  WriteRegStr HKCU "${PATHS_KEY}\${PROGRAM}.exe" "" "$INSTDIR\${WINDOW_PROGRAM}.exe"
  WriteRegStr HKCU "${PATHS_KEY}\${WINDOW_PROGRAM}.exe" "" "$INSTDIR\${WINDOW_PROGRAM}.exe"

  WriteRegStr HKCU "${APPLICATION_KEY}" "FriendlyAppName" "${NAME}"
  !insertmacro OPENED_BY "${APPLICATION_KEY}"
  WriteRegStr HKCU "Software\Classes\${TYPE_ID}" "" "$(Image)"
  !insertmacro OPENED_BY "Software\Classes\${TYPE_ID}"
  WriteRegStr HKCU "${CAPABILITIES_KEY}" "ApplicationName" "${NAME}"
  WriteRegStr HKCU "${CAPABILITIES_KEY}" "ApplicationDescription" "$(About)"
  WriteRegStr HKCU "${CAPABILITIES_KEY}" "ApplicationIcon" '"$INSTDIR\${WINDOW_PROGRAM}.exe",0'
  !insertmacro EACH_SUFFIX OFFER_SUFFIX
  WriteRegStr HKCU "Software\RegisteredApplications" "${NAME}" "${CAPABILITIES_KEY}"
  System::Call 'shell32::SHChangeNotify(i ${SHCNE_ASSOCCHANGED}, i 0, p 0, p 0)'

  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayIcon" '"$INSTDIR\${WINDOW_PROGRAM}.exe",0'
  WriteRegStr HKCU "${UNINSTALL_KEY}" "Publisher" "${COMPANY}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "URLInfoAbout" "${HOME_PAGE}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "EstimatedSize" ${SIZE_KB}
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoRepair" 1
FunctionEnd

Function un.TakeBack
  Delete "$SMPROGRAMS\${NAME}.lnk"
  DeleteRegKey HKCU "${PATHS_KEY}\${PROGRAM}.exe"
  DeleteRegKey HKCU "${PATHS_KEY}\${WINDOW_PROGRAM}.exe"
  DeleteRegKey HKCU "${APPLICATION_KEY}"
  DeleteRegKey HKCU "Software\Classes\${TYPE_ID}"
  DeleteRegValue HKCU "Software\RegisteredApplications" "${NAME}"
  DeleteRegKey HKCU "${CAPABILITIES_KEY}"
  DeleteRegKey /ifempty HKCU "Software\${NAME}"
  !insertmacro EACH_SUFFIX TAKE_BACK_SUFFIX
  DeleteRegKey HKCU "${UNINSTALL_KEY}"
  System::Call 'shell32::SHChangeNotify(i ${SHCNE_ASSOCCHANGED}, i 0, p 0, p 0)'
FunctionEnd
