# Reads a result folder: Rscript read_results.R FOLDER (base R is enough)
folder <- commandArgs(trailingOnly = TRUE)[1]
weeks <- read.csv(file.path(folder, "timeseries.csv"))  # one row for each week of each replicate
runs <- read.csv(file.path(folder, "summary.csv"))      # one row for each replicate

# The mean over weeks and replicates, year by year. An empty cell is NA: not measured, or nobody in the group.
weeks$year <- substr(weeks$date, 1, 4)
columns <- c("discontent", "readinessStrike", "fear")
years <- aggregate(weeks[columns], by = list(year = weeks$year), FUN = mean, na.rm = TRUE)
cat("year", columns, "\n")
for (k in seq_len(nrow(years))) {
  cat(years$year[k], sprintf("%.4f", unlist(years[k, columns])), "\n")
}

for (k in seq_len(nrow(runs))) {
  cat("replicate", runs$replicate[k], "disputes", runs$disputes[k], "involved", runs$involved.strike[k], "\n")
}
