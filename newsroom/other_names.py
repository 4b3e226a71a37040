"""What people who think in Indonesian, or know WordPress, call the keys of front matter, nested ones too."""

from types import MappingProxyType

_OTHER_NAMES = {
    "title": "judul headline tajuk",
    "date": "tanggal waktu tgl jam hari published publikasi",
    "category": "rubrik kategori categories kanal",
    "unit": "satuan polsek polres satker kesatuan",
    "summary": "ringkasan excerpt description deskripsi sinopsis teras lead",
    "image": "foto gambar thumbnail sampul berkas featured_image foto_utama gambar_utama",
    "image_alt alt": "alt alt_text teks_alternatif isi_foto isi_gambar image_alt",
    "image_caption caption": "caption keterangan keterangan_foto keterangan_gambar image_caption",
    "image_credit credit": "credit kredit fotografer kredit_foto sumber_foto foto_oleh image_credit",
    "authors": "penulis pembuat author oleh",
    "location": "lokasi tempat tkp alamat",
    "tags": "tag topik kata_kunci keyword keywords label_topik tagar hashtag",
    "sources": "sumber source rujukan referensi",
    "modified": "diperbarui updated diubah",
    "kind": "jenis tipe type",
    "featured": "unggulan utama sorotan sticky",
    "comments": "komentar",
    "expires": "berakhir kedaluwarsa kadaluarsa sampai expired",
    "topic": "liputan seri",
    "gallery": "galeri foto_lain album",
    "attachments": "lampiran dokumen attachment",
    "aliases": "alias alamat_lama redirect",
    "corrections": "koreksi ralat correction",
    "withdrawn": "dicabut pencabutan ditarik",
    "label": "nama",
    "reason": "alasan sebab",
    "text": "isi teks keterangan",
    "url": "tautan link",
}
OTHER_NAMES = MappingProxyType(
    {
        other.replace("_", " "): tuple(
            name
            for names, others in _OTHER_NAMES.items()
            if other in others.split()
            for name in names.split()
        )
        for all_others in _OTHER_NAMES.values()
        for other in all_others.split()
    }
)
