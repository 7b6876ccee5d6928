#!/usr/bin/env bash
# ブラウザーテストに必要な Chromium と日本語フォントを、なければディストリビューションのパッケージから入れます。
set -euo pipefail

packages=()
command -v chromium > /dev/null || command -v chromium-browser > /dev/null || command -v google-chrome > /dev/null \
  || packages+=(chromium)
if ! command -v fc-list > /dev/null || [[ -z "$(fc-list :lang=ja family)" ]]; then
  packages+=(fontconfig fonts-noto-cjk)
fi
((${#packages[@]} > 0)) || exit 0

if [[ "$(id -u)" != 0 ]] || ! command -v apt-get > /dev/null; then
  echo "ブラウザーテストには Chromium と日本語フォントが必要です。次のパッケージをインストールしてください: ${packages[*]}" >&2
  exit 1
fi
echo "ブラウザーテストのためにインストールしています: ${packages[*]}"
export DEBIAN_FRONTEND=noninteractive
log="$(mktemp)"
trap 'rm -f "$log"' EXIT
if ! { apt-get update && apt-get install -y --no-install-recommends "${packages[@]}"; } > "$log" 2>&1; then
  tail -n 20 "$log" >&2
  echo "インストールできませんでした。次のパッケージを手動でインストールしてください: ${packages[*]}" >&2
  exit 1
fi
