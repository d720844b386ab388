-- For wrk (bench/load.sh): searches with different filters; counts the answers by status.
local queries = {
  "/api/v1/events?limit=50", "/api/v1/events?limit=50&q=sanctions", "/api/v1/events?limit=50&q=talks+border",
  "/api/v1/events?limit=50&type=SANCTION&status=actual", "/api/v1/events?limit=50&quad=4&from=2020-01-01&to=2020-12-31",
  "/api/v1/events?limit=50&source=none&order=date", "/api/v1/events?limit=50&q=%22peace+talks%22",
}
local threads = {}

function setup(thread)
  table.insert(threads, thread)
end

function init(args)
  statuses = {}
  math.randomseed(1)
end

function request()
  return wrk.format("GET", queries[math.random(#queries)])
end

function response(status)
  statuses[status] = (statuses[status] or 0) + 1
end

function done(summary, latency)
  local all = {}
  for _, thread in ipairs(threads) do
    for status, count in pairs(thread:get("statuses")) do
      all[status] = (all[status] or 0) + count
    end
  end
  for status, count in pairs(all) do
    print(string.format("status %d: %d", status, count))
  end
  print(string.format("socket errors: connect %d, read %d, write %d, timeout %d", summary.errors.connect, summary.errors.read,
    summary.errors.write, summary.errors.timeout))
  print(string.format("p50 %.0f ms, p99 %.0f ms", latency:percentile(50) / 1000, latency:percentile(99) / 1000))
end
