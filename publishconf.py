"""Settings for publishing: pelicanconf made strict. ``pelican content -s publishconf.py -o output``."""

import os
import sys

sys.path.append(os.curdir)
from pelicanconf import *  # noqa: F403 - Pelican's own way to build settings on others

# The public address comes from content/data/site.yaml and has to be https; a preview's address is refused
PUBLIC_ADDRESS_ONLY = True
