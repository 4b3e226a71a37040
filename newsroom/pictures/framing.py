"""Bring a picture into a shape: cut to it, or whole on a ground made of itself."""

from PIL import Image, ImageEnhance, ImageFilter, ImageOps

# Where a picture is cut to another shape, heads stay: rather something of the ground goes than of the sky
CENTRE = (0.5, 0.35)
BLUR = 40  # pixels of a ground that shows colours and no things
DIMMED = 0.6  # so that the picture stands out from its ground


def cut(image: Image.Image, size: tuple[int, int]) -> Image.Image:
    """Return the picture at a size, without what does not fit its shape."""
    return ImageOps.fit(image, size, Image.Resampling.LANCZOS, centering=CENTRE)


def framed(image: Image.Image, size: tuple[int, int]) -> Image.Image:
    """Return the whole picture before a dimmed blur of itself."""
    # Blurred small and enlarged: the same to the eye, a sixteenth of the work
    small = cut(image, (size[0] // 4, size[1] // 4)).filter(ImageFilter.GaussianBlur(BLUR // 4))
    ground = ImageEnhance.Brightness(small.resize(size, Image.Resampling.BICUBIC)).enhance(DIMMED)
    whole = ImageOps.contain(image, size, Image.Resampling.LANCZOS)
    ground.paste(whole, ((size[0] - whole.width) // 2, (size[1] - whole.height) // 2))
    return ground
