"""US labels as files: Structured Product Labeling (SPL), the XML that DailyMed serves."""
