# The same figures in vectorised R, and how long R takes. usage: Rscript baseline.R RATINGS.csv FIGURES.csv [runs]
# RATINGS.csv comes from RatingsFileMaker; reading it is not counted. FIGURES.csv is for RCheck: a line a leader, a last
# one over all. Needs r-base-core only. One thread.
a <- commandArgs(TRUE); runs <- if (length(a) > 2) as.integer(a[3]) else 9L
D <- read.csv(a[1], colClasses = c(rep("character", 3), rep("numeric", 30)))
X <- as.matrix(D[, 4:33]); dimnames(X) <- NULL; storage.mode(X) <- "double"
N <- nrow(X) %/% 12L; L <- rep(seq_len(N), each = 12L); G <- match(D$group, c("self", "manager", "peer", "report")); rm(D)
F <- list(I = 1:10, B = 11:20, P = 21:30)

full_set <- function() {
  W <- !is.na(X); X0 <- X; X0[!W] <- 0; key <- (L - 1L) * 4L + G; oth <- G != 1L
  sc <- sapply(F, function(f) { n <- rowSums(W[, f]); s <- rowSums(X0[, f]) / n; s[n < 5] <- NA; s })
  ok <- !is.na(sc); s0 <- sc; s0[!ok] <- 0
  gs <- rowsum(s0, key, reorder = TRUE); gn <- rowsum(ok + 0, key, reorder = TRUE); gm <- array(gs / gn, c(4, N, 3)) # group x leader x facet
  O <- apply(gm[2:4, , ], c(2, 3), mean, na.rm = TRUE); self <- gm[1, , ]                                            # equal group weights
  gaps <- cbind(self[, 1] - O[, 2], O[, 2] - O[, 3], self[, 1] - O[, 3], self[, 2] - O[, 2], self[, 3] - O[, 3])
  q <- (gaps[, 1]^2 + gaps[, 2]^2 + gaps[, 3]^2) / 2 / 16; C <- 1 - sqrt(q)
  v <- function(rows, idx) { n <- rowsum(W[rows, ] + 0, idx); s <- rowsum(X0[rows, ], idx); ss <- rowsum(X0[rows, ]^2, idx); V <- (ss - s^2 / n) / (n - 1); V[n < 2] <- NA; V }
  rj <- function(V) sapply(F, function(f) { m <- rowMeans(V[, f], na.rm = TRUE); j <- rowSums(!is.na(V[, f])); r <- 1 - pmin(m / 2, 1); j * r / (j * r + (1 - r)) })
  rw <- cbind(rj(v(oth, L[oth])), rj(v(G == 3L, L[G == 3L])), rj(v(G == 4L, L[G == 4L])))
  al <- sapply(F, function(f) {
    r <- oth & rowSums(W[, f]) == 10; l <- L[r]; Y <- X[r, f]; n <- tabulate(l, N); u <- sort(unique(l)); n <- n[u]
    s <- rowsum(Y, l); ss <- rowsum(Y^2, l); t <- rowSums(Y); ts <- rowsum(cbind(t, t^2), l)
    iv <- rowSums((ss - s^2 / n) / (n - 1)); tv <- (ts[, 2] - ts[, 1]^2 / n) / (n - 1)
    z <- rep(NA_real_, N); z[u] <- ifelse(n > 1 & tv > 0, 10 / 9 * (1 - iv / tv), NA); z })
  f <- F$B; r <- oth & rowSums(W[, f]) == 10; l <- L[r]; Y <- X[r, f]; u <- sort(unique(l)); k <- tabulate(l, N)[u]; n <- 10
  cs <- rowsum(Y, l); rs <- rowSums(Y); T1 <- rowSums(cs); T2 <- rowSums(rowsum(Y^2, l)); CF <- T1^2 / (n * k)
  SSB <- rowSums(cs^2) / k - CF; SSJ <- rowsum(rs^2, l)[, 1] / n - CF; SST <- T2 - CF
  BMS <- SSB / (n - 1); JMS <- SSJ / (k - 1); EMS <- (SST - SSB - SSJ) / ((n - 1) * (k - 1))
  ic <- matrix(NA_real_, N, 2); ic[u, ] <- cbind((BMS - EMS) / (BMS + (k - 1) * EMS + k * (JMS - EMS) / n), (BMS - EMS) / BMS); ic[u[k < 2], ] <- NA
  gl <- sapply(1:3, function(f) {
    r <- oth & ok[, f]; y <- sc[r, f]; l <- L[r]; n <- tabulate(l, N); m <- rowsum(y, l)[, 1] / n[n > 0]; n <- n[n > 0]
    MSB <- sum(n * (m - mean(y))^2) / (length(n) - 1); MSW <- (sum(y^2) - sum(n * m^2)) / (length(y) - length(n))
    n0 <- (length(y) - sum(n^2) / length(y)) / (length(n) - 1); c((MSB - MSW) / (MSB + (n0 - 1) * MSW), (MSB - MSW) / MSB) })
  list(gm = gm, gaps = gaps, C = C, rw = rw, al = al, ic = ic, gl = gl)
}

times <- sapply(seq_len(runs), function(i) { gc(FALSE); t <- system.time(full_set()); c(t[["elapsed"]], t[["user.self"]] + t[["sys.self"]]) })
cat(sprintf("R %s, vectorised, one thread, %d leaders, %d numbers, %d runs: min %.3f s, median %.3f s; processor time min %.3f s\n", getRversion(), N, length(X), runs, min(times[1, ]), median(times[1, ]), min(times[2, ])))
r <- full_set()
figures <- cbind(r$gm[, , 1] |> t(), r$gm[, , 2] |> t(), r$gm[, , 3] |> t(), r$gaps, r$C, r$rw, r$al, r$ic)
line <- function(x) paste(ifelse(is.na(x), "NA", formatC(x, digits = 17, format = "g", width = 1)), collapse = ",")
writeLines(c(apply(figures, 1, line), line(as.vector(r$gl))), a[2])
