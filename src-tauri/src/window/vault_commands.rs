//! The commands of the vault: those that a locked profile answers, and those of its sheet.

use std::path::Path;

use sitroom_api::Desk;
use sitroom_api::contract::fault::Fault;
use sitroom_api::contract::vault::{BackupTrial, LockState, RecoveryHalves, VaultCard, VaultSettings};
use sitroom_api::vault;
use tauri::{AppHandle, State};

use crate::window::door::Door;
use crate::window::last_language::LastLanguage;
use crate::window::notice;
use crate::window::watch;

type Answer<T> = Result<T, Fault>;

/// Tells whether the profile is locked, in the language that was spoken last.
#[tauri::command]
pub(crate) async fn get_lock(door: State<'_, Door>, language: State<'_, LastLanguage>) -> Answer<LockState> {
    let lock = door.ask_profile(vault::get_lock).await?;
    // Only behind a vault it matters how the door stands: no other window waits here for a desk that is still opening.
    let is_open = lock.locked && door.ask(|_| Ok(())).await.is_ok();
    Ok(LockState { locked: lock.locked && !is_open, language: language.find(), ..lock })
}

/// Keeps that somebody does something in a window.
#[tauri::command]
pub(crate) async fn tell_in_use(door: State<'_, Door>) -> Answer<()> {
    door.is_used();
    Ok(())
}

/// Locks the profile; tells whether it could, for without a vault nothing would open it again.
#[tauri::command]
pub(crate) async fn lock_vault(app: AppHandle) -> Answer<bool> {
    Ok(tauri::async_runtime::spawn_blocking(move || watch::lock(&app)).await.unwrap_or(false))
}

/// Opens a locked profile by its passphrase, in all windows.
#[tauri::command]
pub(crate) async fn unlock_vault(app: AppHandle, door: State<'_, Door>, passphrase: String) -> Answer<()> {
    door.unlock(move |folder| Ok((Desk::unlock(folder, &passphrase)?, ()))).await?;
    watch::show_anew(&app);
    Ok(())
}

/// Opens a locked profile by both halves of its recovery key, with a new passphrase, in all windows.
#[tauri::command]
pub(crate) async fn recover_vault(
    app: AppHandle,
    door: State<'_, Door>,
    halves: [String; 2],
    passphrase: String,
) -> Answer<()> {
    let open =
        move |folder: &Path| Ok((vault::recover(folder, halves.each_ref().map(String::as_str), &passphrase)?, ()));
    door.unlock(open).await?;
    watch::show_anew(&app);
    Ok(())
}

#[tauri::command]
pub(crate) async fn get_vault(door: State<'_, Door>) -> Answer<VaultCard> {
    door.ask(Desk::get_vault).await
}

#[tauri::command]
pub(crate) async fn set_vault(door: State<'_, Door>, passphrase: String) -> Answer<RecoveryHalves> {
    let halves = door.ask(move |desk| desk.set_vault(&passphrase)).await;
    door.read_limit();
    halves
}

#[tauri::command]
pub(crate) async fn put_vault_settings(door: State<'_, Door>, settings: VaultSettings) -> Answer<()> {
    door.ask(move |desk| desk.put_vault_settings(&settings)).await?;
    door.read_limit();
    Ok(())
}

#[tauri::command]
pub(crate) async fn change_passphrase(door: State<'_, Door>, passphrase: String, new: String) -> Answer<()> {
    door.ask_profile(move |folder| vault::change_passphrase(folder, &passphrase, &new)).await
}

#[tauri::command]
pub(crate) async fn renew_halves(door: State<'_, Door>, passphrase: String) -> Answer<RecoveryHalves> {
    door.ask_profile(move |folder| vault::renew_halves(folder, &passphrase)).await
}

/// Gives the store a new key. The desk is closed for it once the passphrase is known to be right.
#[tauri::command]
pub(crate) async fn rekey_vault(app: AppHandle, door: State<'_, Door>, passphrase: String) -> Answer<RecoveryHalves> {
    let checked = passphrase.clone();
    door.ask_profile(move |folder| vault::check_passphrase(folder, &checked)).await?;
    let halves = door.close_for(move |folder| vault::rekey(folder, &passphrase)).await;
    notice::desk_changed(&app, &door, halves).await
}

#[tauri::command]
pub(crate) async fn make_backup(door: State<'_, Door>) -> Answer<BackupTrial> {
    door.ask(Desk::make_backup).await
}

#[tauri::command]
pub(crate) async fn try_backup(door: State<'_, Door>) -> Answer<BackupTrial> {
    door.ask(Desk::try_backup).await
}
