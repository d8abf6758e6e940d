"""Text as received: paragraphs, match keys, output form, HTML. Nothing here knows a rule."""
