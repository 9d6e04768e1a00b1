(function () {
  'use strict';

  var store = JSON.parse(document.getElementById('report-data').textContent);
  var root = document.documentElement;
  var DAY = 86400000;
  // cividis, as the files for papers have it: from little, light, to much, dark
  var AMOUNTS = [[255, 234, 70], [228, 207, 91], [196, 181, 108], [166, 157, 117], [138, 135, 121], [112, 113, 115], [87, 92, 109], [57, 72, 107], [0, 51, 111], [0, 32, 77]];
  var states = {};
  var order = [];
  var timeExtent = [Infinity, -Infinity];
  var zoomed = null;

  store.charts.forEach(function (chart) {
    var state = { chart: chart, hidden: {}, instance: null, cursor: -1, zoom: null };
    state.node = document.getElementById('plot-' + chart.id);
    chart.marks.forEach(function (mark) {
      ['x', 'y'].forEach(function (key) {
        if (typeof mark[key] === 'number') { mark[key] = store.arrays[mark[key]]; }
      });
    });
    states[chart.id] = state;
    order.push(state);
    if (isTime(chart)) {
      chart.marks.forEach(function (mark) {
        [mark.x, mark.to || []].forEach(function (values) {
          values.forEach(function (value) {
            if (value !== null) {
              timeExtent[0] = Math.min(timeExtent[0], value);
              timeExtent[1] = Math.max(timeExtent[1], value);
            }
          });
        });
      });
    }
  });

  function isTime(chart) { return chart.x.scale === 'time'; }

  // ---- numbers and words

  function number(value) {
    if (value === null || value === undefined || !isFinite(value)) { return 'no value'; }
    if (value === 0) { return '0'; }
    var size = Math.abs(value);
    if (size >= 1e6 || size < 1e-5) { return value.toExponential(4).replace(/\.?0+e/, 'e'); }
    var digits = Math.max(0, Math.min(9, 4 - Math.floor(Math.log10(size))));
    return value.toLocaleString('en-US', { maximumFractionDigits: digits, minimumFractionDigits: 0 });
  }

  function written(value, axis) {
    if (value === null || value === undefined) { return 'no value'; }
    return axis.percent ? number(value * 100) + '%' : number(value);
  }

  function day(days) { return new Date(days * DAY).toISOString().slice(0, 10); }

  function place(value, axis) {
    if (axis.scale === 'time') { return day(value); }
    if (axis.scale === 'rows') { return axis.rows[value] || ''; }
    return (axis.label ? axis.label + ' ' : '') + written(value, axis);
  }

  function colour(name) { return getComputedStyle(root).getPropertyValue('--' + name).trim(); }

  function hue(mark) { return colour('c' + (((mark.hue % 8) + 8) % 8)); }

  function faded(hex, opacity) {
    var value = parseInt(hex.slice(1), 16);
    return 'rgba(' + (value >> 16) + ',' + (value >> 8 & 255) + ',' + (value & 255) + ',' + opacity + ')';
  }

  function amount(share) {
    var at = Math.max(0, Math.min(1, share)) * (AMOUNTS.length - 1);
    var low = Math.min(Math.floor(at), AMOUNTS.length - 2);
    return 'rgb(' + [0, 1, 2].map(function (k) {
      return Math.round(AMOUNTS[low][k] + (at - low) * (AMOUNTS[low + 1][k] - AMOUNTS[low][k]));
    }).join(',') + ')';
  }

  // ---- how each kind of mark is drawn

  function stamp(chart, value) { return isTime(chart) ? value * DAY : value; }

  /** The smallest positive value along y: what a logarithmic view shows in place of nothing. */
  function floorOf(chart) {
    var least = Infinity;
    chart.marks.forEach(function (mark) {
      [mark.y, mark.low, mark.high].forEach(function (values) {
        (values || []).forEach(function (value) { if (value > 0 && value < least) { least = value; } });
      });
    });
    return isFinite(least) ? Math.pow(10, Math.floor(Math.log10(least))) : 1e-6;
  }

  function height(state, value) {
    return !state.logarithmic || value === null ? value : Math.max(value, state.floor);
  }

  function lineSeries(state, mark) {
    return {
      type: 'line', z: 5, showSymbol: mark.x.length === 1, symbol: 'circle', silent: true, animation: false,
      step: mark.steps ? 'end' : false, connectNulls: false, emphasis: { disabled: true },
      lineStyle: { width: 2, color: hue(mark), type: mark.stroke === 'solid' ? 'solid' : mark.stroke === 'dashed' ? [7, 4] : [2, 3] },
      itemStyle: { color: hue(mark) },
      data: mark.x.map(function (x, k) { return [stamp(state.chart, x), height(state, mark.y[k])]; })
    };
  }

  function bandSeries(state, mark) {
    var runs = [];
    var run = null;
    mark.x.forEach(function (x, k) {
      var gap = mark.low[k] === null || mark.high[k] === null;
      if (gap) { run = null; return; }
      if (!run) { run = []; runs.push(run); }
      run.push(k);
    });
    return {
      type: 'custom', z: 2, silent: true, clip: true, animation: false, encode: { x: [0, 1], y: [2, 3] },
      data: runs.map(function (places) {
        var low = Math.min.apply(null, places.map(function (k) { return mark.low[k]; }));
        var high = Math.max.apply(null, places.map(function (k) { return mark.high[k]; }));
        return [stamp(state.chart, mark.x[places[0]]), stamp(state.chart, mark.x[places[places.length - 1]]), height(state, low), height(state, high)];
      }),
      renderItem: function (params, api) {
        var places = runs[params.dataIndex];
        var points = places.map(function (k) { return api.coord([stamp(state.chart, mark.x[k]), height(state, mark.high[k])]); });
        for (var k = places.length - 1; k >= 0; k--) {
          points.push(api.coord([stamp(state.chart, mark.x[places[k]]), height(state, mark.low[places[k]])]));
        }
        return { type: 'polygon', shape: { points: points }, style: { fill: faded(hue(mark), mark.opacity) } };
      }
    };
  }

  function shape(name, x, y, size, fill) {
    var style = { fill: fill, stroke: colour('card'), lineWidth: 1 };
    if (name === 'disc') { return { type: 'circle', shape: { cx: x, cy: y, r: size }, style: style }; }
    if (name === 'ring') {
      return { type: 'circle', shape: { cx: x, cy: y, r: size - 0.5 }, style: { fill: colour('card'), stroke: fill, lineWidth: 2.2 } };
    }
    var s = size * 1.15;
    var corners = name === 'diamond' ? [[x, y - s], [x + s, y], [x, y + s], [x - s, y]]
      : name === 'triangle' ? [[x, y - s], [x + s, y + s * 0.8], [x - s, y + s * 0.8]]
        : [[x - size * 0.85, y - size * 0.85], [x + size * 0.85, y - size * 0.85], [x + size * 0.85, y + size * 0.85], [x - size * 0.85, y + size * 0.85]];
    return { type: 'polygon', shape: { points: corners }, style: style };
  }

  function dotSeries(state, mark) {
    return {
      type: 'custom', z: 8, clip: false, animation: false,
      // in a chart of rows the interval runs along x, else along y
      encode: state.chart.y.scale === 'rows' ? { x: [0, 2, 3], y: 1 } : { x: 0, y: [1, 2, 3] },
      data: mark.x.map(function (x, k) {
        var middle = state.chart.y.scale === 'rows' ? x : mark.y[k];
        var low = mark.low.length && mark.low[k] !== null ? mark.low[k] : middle;
        var high = mark.high.length && mark.high[k] !== null ? mark.high[k] : middle;
        return [stamp(state.chart, x), height(state, mark.y[k]), height(state, low), height(state, high)];
      }),
      renderItem: function (params, api) {
        var k = params.dataIndex;
        if (mark.y[k] === null || mark.x[k] === null) { return null; }
        var at = api.coord([api.value(0), api.value(1)]);
        var parts = [];
        if (mark.low.length && mark.low[k] !== null && mark.high[k] !== mark.low[k]) {
          var rows = state.chart.y.scale === 'rows';
          var low = rows ? api.coord([mark.low[k], mark.y[k]]) : api.coord([api.value(0), height(state, mark.low[k])]);
          var high = rows ? api.coord([mark.high[k], mark.y[k]]) : api.coord([api.value(0), height(state, mark.high[k])]);
          parts.push({ type: 'line', shape: { x1: low[0], y1: low[1], x2: high[0], y2: high[1] }, style: { stroke: hue(mark), lineWidth: 2.4, opacity: 0.75 } });
        }
        parts.push(shape(mark.shape, at[0], at[1], mark.x.length > 200 ? 3 : mark.x.length > 20 ? 3.6 : 5, hue(mark)));
        return { type: 'group', children: parts };
      }
    };
  }

  function spanSeries(state, mark) {
    return {
      type: 'custom', z: 4, clip: true, animation: false, encode: { x: [0, 1], y: 2 },
      data: mark.x.map(function (x, k) { return [stamp(state.chart, x), stamp(state.chart, mark.to[k]), mark.y[k]]; }),
      renderItem: function (params, api) {
        var from = api.coord([api.value(0), api.value(2)]);
        var to = api.coord([api.value(1), api.value(2)]);
        var fill = hue(mark);
        return {
          type: 'group', children: [
            { type: 'line', shape: { x1: from[0], y1: from[1], x2: Math.max(to[0], from[0] + 1), y2: to[1] }, style: { stroke: fill, lineWidth: 3, opacity: 0.6, lineCap: 'round' } },
            shape(mark.shape, from[0], from[1], mark.x.length > 250 ? 3 : 4, fill)]
        };
      }
    };
  }

  function barSeries(state, mark) {
    return {
      type: 'custom', z: 3, clip: true, animation: false, encode: { x: [0, 1], y: 2 },
      data: mark.x.map(function (x, k) { return [stamp(state.chart, x), stamp(state.chart, mark.to[k]), mark.y[k]]; }),
      renderItem: function (params, api) {
        var top = api.coord([api.value(0), api.value(2)]);
        var base = api.coord([api.value(1), state.chart.y.scale === 'log' ? (state.chart.y.from || 1e-9) : 0]);
        return { type: 'rect', shape: { x: top[0] + 0.5, y: Math.min(top[1], base[1]), width: Math.max(1, base[0] - top[0] - 1), height: Math.abs(base[1] - top[1]) }, style: { fill: faded(hue(mark), 0.8) } };
      }
    };
  }

  function distinct(values) {
    return values.filter(function (v, k) { return v !== null && values.indexOf(v) === k; }).sort(function (a, b) { return a - b; });
  }

  function cellSeries(state, mark) {
    var xs = distinct(mark.x);
    var ys = distinct(mark.y);
    var known = mark.value.filter(function (v) { return v !== null; });
    var low = Math.min.apply(null, known);
    var high = Math.max.apply(null, known);
    function side(api, values, value, along) {
      var k = values.indexOf(value);
      function pixel(v) { return api.coord(along === 0 ? [v, ys[0]] : [xs[0], v])[along]; }
      var here = pixel(value);
      var before = k > 0 ? (here + pixel(values[k - 1])) / 2 : null;
      var after = k + 1 < values.length ? (here + pixel(values[k + 1])) / 2 : null;
      if (before === null && after === null) { return [here - 20, here + 20]; }
      return [before === null ? 2 * here - after : before, after === null ? 2 * here - before : after];
    }
    return {
      type: 'custom', z: 3, clip: true, animation: false, encode: { x: 0, y: 1 },
      data: mark.x.map(function (x, k) { return [x, mark.y[k], mark.value[k]]; }),
      renderItem: function (params, api) {
        var k = params.dataIndex;
        var across = side(api, xs, mark.x[k], 0);
        var up = side(api, ys, mark.y[k], 1);
        var left = Math.min(across[0], across[1]);
        var top = Math.min(up[0], up[1]);
        var fill = mark.value[k] === null ? colour('line') : amount(high > low ? (mark.value[k] - low) / (high - low) : 0.5);
        return { type: 'rect', shape: { x: left, y: top, width: Math.abs(across[1] - across[0]), height: Math.abs(up[1] - up[0]) }, style: { fill: fill, stroke: colour('card'), lineWidth: 1 } };
      }
    };
  }

  var DRAWN = { line: lineSeries, band: bandSeries, dots: dotSeries, spans: spanSeries, bars: barSeries, cells: cellSeries };

  // ---- the chart as a whole

  function followsAxis(chart) {
    return chart.y.scale !== 'rows' && chart.marks.some(function (mark) { return mark.type === 'line'; });
  }

  function axisOption(axis, other, isX, narrow) {
    var type = axis.scale === 'linear' ? 'value' : axis.scale === 'rows' ? 'category' : axis.scale;
    var option = {
      type: type,
      name: axis.label,
      nameLocation: isX ? 'middle' : 'end',
      nameGap: isX ? 28 : 10,
      nameTextStyle: { color: colour('soft'), fontSize: 12, align: isX ? 'center' : 'left', padding: isX ? 0 : [0, 0, 0, -6] },
      axisLine: { show: isX || type === 'category', lineStyle: { color: colour('line') } },
      axisTick: { show: isX && type !== 'category', lineStyle: { color: colour('line') } },
      axisLabel: { color: colour('soft'), fontSize: 12, hideOverlap: true },
      splitLine: { show: !isX || other.scale === 'rows' || axis.scale === 'log', lineStyle: { color: colour('line'), width: 1 } },
      splitNumber: isX ? (narrow ? 4 : 7) : 5,
      minorTick: { show: false }
    };
    if (type === 'value' || type === 'log') {
      option.axisLabel.formatter = function (value) { return written(value, axis); };
    }
    if (type === 'category') {
      option.data = axis.rows;
      option.inverse = !isX;
      option.axisLabel.hideOverlap = false;
      option.axisLabel.interval = 0;
      option.axisLabel.width = narrow ? 118 : 230;
      option.axisLabel.lineHeight = 14;
      option.axisLabel.fontSize = narrow ? 11 : 12;
      option.axisLabel.overflow = 'break';
      option.splitLine = { show: false };
      option.axisTick = { show: false };
    } else if (axis.scale === 'time') {
      option.min = timeExtent[0] * DAY;
      option.max = timeExtent[1] * DAY;
      option.axisLabel.formatter = { year: '{yyyy}', month: '{MMM} {yyyy}', day: '{d} {MMM}' };
      option.axisLabel.rotate = 0;
      option.minInterval = 7 * DAY;
    } else {
      if (axis.from !== null) { option.min = axis.from; option.axisLabel.showMinLabel = axis.from === 0 || axis.scale === 'log'; }
      if (axis.to !== null) { option.axisLabel.showMaxLabel = axis.to === 1; }
      if (axis.to !== null) { option.max = axis.to; }
      else if (!isX) {
        option.max = function (extent) {
          var nothing = extent.max === 0 && extent.min === 0;
          return nothing ? (axis.percent ? 0.01 : 1) : axis.percent && extent.max > 0.7 && extent.max <= 1 ? 1 : null;
        };
      }
    }
    return option;
  }

  function logarithmic(state, narrow) {
    var axis = { scale: 'log', label: state.chart.y.label, percent: state.chart.y.percent, from: state.floor, to: null, rows: [] };
    var option = axisOption(axis, state.chart.x, false, narrow);
    option.axisLabel.formatter = function (value) { return value <= state.floor ? '0' : written(value, axis); };
    return option;
  }

  function moments(state, narrow) {
    var chart = state.chart;
    var shown = chart.moments.length <= 6 && !narrow;
    return {
      type: 'line', data: [], silent: true, animation: false,
      markLine: {
        silent: true, symbol: 'none', animation: false,
        lineStyle: { color: colour('soft'), type: [3, 3], width: 1 },
        label: { show: shown, position: 'insideEndTop', rotate: 90, color: colour('soft'), fontSize: 11 },
        data: chart.moments.map(function (moment) {
          var text = moment[1].length > 30 ? moment[1].slice(0, 29) + '\u2026' : moment[1];
          return { xAxis: moment[0] * DAY, label: { formatter: function () { return text; } } };
        })
      }
    };
  }

  function option(state) {
    var chart = state.chart;
    var narrow = state.node.clientWidth < 480;
    var series = [];
    state.shown = [];
    chart.marks.forEach(function (mark) {
      if (!state.hidden[mark.name]) {
        var drawn = DRAWN[mark.type](state, mark);
        drawn.name = chart.names[mark.name];
        series.push(drawn);
        state.shown.push(mark);
      }
    });
    if (chart.moments.length) { series.push(moments(state, narrow)); }
    var span = zoomOf(state);
    return {
      animation: false,
      textStyle: { fontFamily: 'system-ui, -apple-system, "Segoe UI", "Noto Sans", "DejaVu Sans", sans-serif' },
      grid: { left: 8, right: narrow ? 14 : 22, top: chart.y.label ? 34 : 14, bottom: chart.x.label ? 30 : 8, containLabel: true },
      xAxis: axisOption(chart.x, chart.y, true, narrow),
      yAxis: state.logarithmic ? logarithmic(state, narrow) : axisOption(chart.y, chart.x, false, narrow),
      dataZoom: [{
        type: 'inside', xAxisIndex: 0, filterMode: 'none', zoomOnMouseWheel: 'ctrl', moveOnMouseWheel: false, moveOnMouseMove: 'shift',
        preventDefaultMouseMove: false, startValue: span ? span[0] : undefined, endValue: span ? span[1] : undefined,
        start: span ? undefined : 0, end: span ? undefined : 100
      }],
      tooltip: {
        trigger: followsAxis(chart) ? 'axis' : 'item', confine: true, transitionDuration: 0, renderMode: 'html',
        backgroundColor: colour('card'), borderColor: colour('line'), borderWidth: 1, padding: [8, 11],
        textStyle: { color: colour('ink'), fontSize: 13 }, axisPointer: { type: 'line', snap: true, lineStyle: { color: colour('soft'), type: 'solid' } },
        formatter: function (params) { return tip(state, params); }
      },
      series: series
    };
  }

  // ---- what is said of a place in a chart

  function nearest(values, wanted) {
    var low = 0;
    var high = values.length - 1;
    while (high - low > 1) {
      var middle = (low + high) >> 1;
      if (values[middle] <= wanted) { low = middle; } else { high = middle; }
    }
    return Math.abs(values[high] - wanted) < Math.abs(values[low] - wanted) ? high : low;
  }

  function element(name, text, parent) {
    var made = document.createElement(name);
    if (text !== undefined) { made.textContent = text; }
    if (parent) { parent.appendChild(made); }
    return made;
  }

  function tip(state, params) {
    var chart = state.chart;
    var box = element('div');
    box.className = 'tip';
    if (Array.isArray(params)) {
      if (!params.length) { return ''; }
      var wanted = isTime(chart) ? params[0].axisValue / DAY : params[0].axisValue;
      tipAlongAxis(state, wanted, box);
    } else {
      tipOfItem(state, params, box);
    }
    state.said = Array.prototype.map.call(box.children, function (line) {
      return Array.prototype.map.call(line.children, function (part) { return part.textContent; }).join(' ') || line.textContent;
    }).join('; ');
    return box;
  }

  function tipAlongAxis(state, wanted, box) {
    var chart = state.chart;
    var lead = state.shown.filter(function (mark) { return mark.type === 'line'; })[0] || state.shown[0];
    if (!lead) { return; }
    var at = lead.x[nearest(lead.x, wanted)];
    element('strong', place(at, chart.x), box);
    chart.names.forEach(function (name, number) {
      var marks = state.shown.filter(function (mark) { return mark.name === number; });
      if (!marks.length) { return; }
      var row = document.createElement('div');
      var said = false;
      element('span', name, row);
      marks.forEach(function (mark) {
        var k = nearest(mark.x, at);
        if (mark.x[k] !== at) { return; }
        if (mark.type === 'band') {
          if (mark.low[k] !== null) {
            element('em', '[' + written(mark.low[k], chart.y) + ' \u2013 ' + written(mark.high[k], chart.y) + ']', row).title = mark.says;
            said = true;
          }
        } else {
          row.insertBefore(element('b', written(mark.y[k], chart.y)), row.children[1] || null);
          said = true;
          if (mark.notes && mark.notes[k]) { row.dataset.note = mark.notes[k]; }
        }
      });
      if (said) {
        box.appendChild(row);
        if (row.dataset.note) { element('p', row.dataset.note, box); }
      }
    });
    chart.moments.forEach(function (moment) {
      if (Math.abs(moment[0] - at) < 3.5) { element('p', moment[1], box); }
    });
  }

  function tipOfItem(state, params, box) {
    var chart = state.chart;
    var mark = state.shown[params.seriesIndex];
    var k = params.dataIndex;
    if (!mark) { return; }
    element('strong', chart.names[mark.name], box);
    if (mark.notes && mark.notes[k]) { element('p', mark.notes[k], box); return; }
    var row = element('div', undefined, box);
    var where = mark.type === 'bars' ? place(mark.x[k], chart.x) + ' to ' + written(mark.to[k], chart.x)
      : mark.type === 'cells' ? place(mark.x[k], chart.x) + ', ' + place(mark.y[k], chart.y) : place(mark.x[k], chart.x);
    element('span', where, row);
    element('b', mark.type === 'cells' ? number(mark.value[k]) : place(mark.y[k], chart.y), row);
  }

  // ---- drawing, zooming, showing and hiding

  function draw(state) {
    if (!state.instance) {
      if (state.chart.y.scale === 'rows') { var letters = state.node.clientWidth < 480 ? 17 : 34;
        var lines = Math.max.apply(null, state.chart.y.rows.map(function (name) { return Math.ceil(name.length / letters); }));
        state.node.style.height = 58 + Math.max(34, 15 * lines + 8) * state.chart.y.rows.length + 'px'; }
      state.instance = echarts.init(state.node, null, { renderer: 'canvas', devicePixelRatio: Math.max(2, window.devicePixelRatio || 1) });
      state.instance.on('datazoom', function () {
        if (state.quiet) { return; }
        var now = state.instance.getOption().dataZoom[0];
        zoomTo(state, now.start <= 0.01 && now.end >= 99.99 ? null : [now.startValue, now.endValue], true);
      });
    }
    state.instance.setOption(option(state), { notMerge: true });
  }

  function drawAll() { order.forEach(function (state) { if (!state.instance) { draw(state); } }); }

  function zoomOf(state) { return isTime(state.chart) ? zoomed : state.zoom; }

  function fullExtent(state) {
    if (isTime(state.chart)) { return [timeExtent[0] * DAY, timeExtent[1] * DAY]; }
    return state.instance.getModel().getComponent('xAxis', 0).axis.scale.getExtent().slice();
  }

  function zoomTo(state, span, drawnAlready) {
    if (isTime(state.chart)) { zoomed = span; } else { state.zoom = span; }
    order.forEach(function (other) {
      var concerned = other === state ? !drawnAlready : isTime(state.chart) && isTime(other.chart);
      if (concerned && other.instance) {
        other.quiet = true;
        other.instance.dispatchAction(span ? { type: 'dataZoom', startValue: span[0], endValue: span[1] } : { type: 'dataZoom', start: 0, end: 100 });
        other.quiet = false;
      }
    });
  }

  function zoomBy(state, factor) {
    draw(state);
    var all = state.full || (state.full = fullExtent(state));
    var now = zoomOf(state) || all;
    var middle = (now[0] + now[1]) / 2;
    var half = (now[1] - now[0]) / 2 * factor;
    var least = isTime(state.chart) ? 28 * DAY : 0;
    half = Math.max(half, least / 2);
    var span = [Math.max(all[0], middle - half), Math.min(all[1], middle + half)];
    zoomTo(state, span[0] <= all[0] && span[1] >= all[1] ? null : span);
  }

  function positions(state) {
    if (followsAxis(state.chart)) {
      var lead = state.shown.filter(function (mark) { return mark.type === 'line'; })[0];
      return lead ? lead.x.map(function (x) { return { x: x }; }) : [];
    }
    var all = [];
    state.shown.forEach(function (mark, series) {
      if (mark.type !== 'band') {
        mark.x.forEach(function (x, k) { all.push({ x: x, series: series, item: k }); });
      }
    });
    return all.sort(function (a, b) { return a.x - b.x; });
  }

  function moveTo(state, cursor) {
    var all = positions(state);
    if (!all.length) { return; }
    state.cursor = Math.max(0, Math.min(all.length - 1, cursor));
    var at = all[state.cursor];
    if (at.item === undefined) {
      var x = state.instance.convertToPixel({ xAxisIndex: 0 }, stamp(state.chart, at.x));
      state.instance.dispatchAction({ type: 'showTip', x: x, y: state.node.clientHeight / 2 });
    } else {
      state.instance.dispatchAction({ type: 'showTip', seriesIndex: at.series, dataIndex: at.item });
    }
    document.getElementById('spoken').textContent = state.said || '';
  }

  function key(state, event) {
    var step = event.shiftKey ? Math.max(1, Math.round(positions(state).length / 20)) : 1;
    var known = {
      ArrowRight: function () { moveTo(state, state.cursor + step); },
      ArrowLeft: function () { moveTo(state, state.cursor - step); },
      Home: function () { moveTo(state, 0); },
      End: function () { moveTo(state, Infinity); },
      '+': function () { zoomBy(state, 0.5); },
      '=': function () { zoomBy(state, 0.5); },
      '-': function () { zoomBy(state, 2); },
      '0': function () { zoomTo(state, null); },
      Escape: function () { state.instance.dispatchAction({ type: 'hideTip' }); }
    };
    if (known[event.key] && !event.ctrlKey && !event.metaKey && !event.altKey) {
      draw(state);
      known[event.key]();
      event.preventDefault();
    }
  }

  // ---- data and pictures to take away

  function save(name, address) {
    var link = document.createElement('a');
    link.href = address;
    link.download = name;
    document.body.appendChild(link);
    link.click();
    link.remove();
  }

  function cell(value) {
    if (value === null || value === undefined) { return ''; }
    if (typeof value === 'number') { return String(value); }
    var text = /^[=+\-@\t\r]/.test(value) ? "'" + value : value;
    return /[",\n\r]/.test(text) ? '"' + text.replace(/"/g, '""') + '"' : text;
  }

  function csv(chart) {
    var lines = ['series,kind,' + (isTime(chart) ? 'date' : 'x') + ',to,value,low,high,note'];
    chart.marks.forEach(function (mark) {
      mark.x.forEach(function (x, k) {
        var horizontal = function (value) { return value === undefined || value === null ? '' : isTime(chart) ? day(value) : value; };
        var value = mark.type === 'cells' ? mark.value[k] : mark.y ? mark.y[k] : null;
        var note = mark.type === 'cells' ? 'y ' + mark.y[k]
          : chart.y.scale === 'rows' ? chart.y.rows[mark.y[k]] + (mark.notes && mark.notes[k] ? '; ' + mark.notes[k] : '')
            : mark.notes && mark.notes[k] ? mark.notes[k] : mark.says || '';
        lines.push([chart.names[mark.name], mark.type, horizontal(x), horizontal(mark.to && mark.to[k]), value,
          mark.low && mark.low[k], mark.high && mark.high[k], note].map(cell).join(','));
      });
    });
    return lines.join('\n') + '\n';
  }

  function saveCsv(state) {
    var blob = URL.createObjectURL(new Blob([csv(state.chart)], { type: 'text/csv;charset=utf-8' }));
    save(state.chart.id + '.csv', blob);
    setTimeout(function () { URL.revokeObjectURL(blob); }, 4000);
  }

  function savePng(state) {
    draw(state);
    var drawn = state.node.querySelector('canvas');
    var ratio = drawn.width / state.node.clientWidth;
    var picture = document.createElement('canvas');
    var head = 52 * ratio;
    picture.width = drawn.width;
    picture.height = drawn.height + head;
    var pen = picture.getContext('2d');
    pen.fillStyle = colour('card');
    pen.fillRect(0, 0, picture.width, picture.height);
    pen.scale(ratio, ratio);
    pen.fillStyle = colour('ink');
    pen.font = '600 15px system-ui, sans-serif';
    pen.fillText(state.chart.title, 10, 21);
    pen.font = '12px system-ui, sans-serif';
    var x = 10;
    state.chart.names.forEach(function (name, number) {
      if (state.hidden[number]) { return; }
      var mark = state.chart.marks.filter(function (one) { return one.name === number; })[0];
      pen.fillStyle = hue(mark);
      pen.fillRect(x, 36, 16, 4);
      pen.fillStyle = colour('ink');
      pen.fillText(name, x + 22, 42);
      x += 36 + pen.measureText(name).width;
    });
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.drawImage(drawn, 0, head);
    save(state.chart.id + '.png', picture.toDataURL('image/png'));
  }

  function table(state, into) {
    var chart = state.chart;
    var MOST = 60;
    var columns = chart.names;
    var rows = [];
    if (followsAxis(chart)) {
      var places = distinct([].concat.apply([], chart.marks.map(function (mark) { return mark.type === 'band' ? [] : mark.x; })));
      var stride = Math.max(1, Math.ceil(places.length / MOST));
      for (var p = 0; p < places.length; p += stride) { rows.push(rowAt(chart, places[p])); }
    } else {
      columns = ['value', 'series'];
      chart.marks.forEach(function (mark) {
        mark.x.forEach(function (x, k) {
          if (rows.length >= MOST) { return; }
          var value = mark.type === 'cells' ? number(mark.value[k]) : mark.notes && mark.notes[k] ? mark.notes[k] : mark.y ? place(mark.y[k], chart.y) : '';
          rows.push([place(x, chart.x), value, chart.names[mark.name]]);
        });
      });
    }
    var scroll = element('div', undefined, into);
    scroll.className = 'scroll';
    scroll.tabIndex = 0;
    scroll.setAttribute('role', 'region');
    scroll.setAttribute('aria-label', chart.title + ', as a table');
    var made = element('table', undefined, scroll);
    var head = element('tr', undefined, element('thead', undefined, made));
    [isTime(chart) ? 'date' : chart.x.label || 'x'].concat(columns).forEach(function (name) { element('th', name, head).scope = 'col'; });
    var body = element('tbody', undefined, made);
    rows.forEach(function (texts) {
      var line = element('tr', undefined, body);
      texts.forEach(function (text, k) {
        var one = element(k === 0 ? 'th' : 'td', text, line);
        if (k === 0) { one.scope = 'row'; }
      });
    });
  }

  function rowAt(chart, at) {
    return [place(at, chart.x)].concat(chart.names.map(function (name, number) {
      var value = '';
      var range = '';
      chart.marks.forEach(function (mark) {
        if (mark.name !== number) { return; }
        var k = nearest(mark.x, at);
        if (mark.x[k] !== at) { return; }
        if (mark.type === 'band') {
          range = mark.low[k] === null ? range : range || ' [' + written(mark.low[k], chart.y) + ' \u2013 ' + written(mark.high[k], chart.y) + ']';
        } else if (mark.y[k] !== null) { value = written(mark.y[k], chart.y); }
      });
      return value + range;
    }));
  }

  // ---- light and dark

  var themes = ['system', 'light', 'dark'];
  var theme = 'system';
  var system = window.matchMedia('(prefers-color-scheme: dark)');

  function wear(wanted) {
    root.dataset.theme = wanted === 'system' ? (system.matches ? 'dark' : 'light') : wanted;
    order.forEach(function (state) { if (state.instance) { draw(state); } });
  }

  function chooseTheme(wanted) {
    theme = wanted;
    document.getElementById('theme').setAttribute('aria-label', 'Colours: ' + (theme === 'system' ? 'as the system has them' : theme));
    document.getElementById('theme').textContent = theme === 'system' ? 'Colours' : theme === 'light' ? 'Light' : 'Dark';
    try { localStorage.setItem('atomization-colours', theme); } catch (refused) { /* pages from the disk may not remember */ }
    wear(theme);
  }

  // ---- connections

  document.querySelectorAll('.plot').forEach(function (node) {
    var state = states[node.dataset.chart];
    if (state.chart.y.scale === 'rows') { node.classList.add('tall'); }
    node.addEventListener('keydown', function (event) { key(state, event); });
  });

  document.addEventListener('click', function (event) {
    var button = event.target.closest('button');
    if (!button) { return; }
    var state = states[button.dataset.of];
    if (button.dataset.series !== undefined) {
      var series = Number(button.dataset.series);
      state.hidden[series] = !state.hidden[series];
      button.setAttribute('aria-pressed', String(!state.hidden[series]));
      draw(state);
    } else if (button.dataset.tool) {
      ({ 'in': function () { zoomBy(state, 0.5); }, out: function () { zoomBy(state, 2); }, all: function () { zoomTo(state, null); },
        log: function () {
          state.logarithmic = !state.logarithmic;
          state.floor = floorOf(state.chart);
          button.setAttribute('aria-pressed', String(state.logarithmic));
          draw(state);
        },
        csv: function () { saveCsv(state); }, png: function () { savePng(state); } })[button.dataset.tool]();
    } else if (button.dataset.copy !== undefined) {
      var text = button.parentNode.querySelector('code').textContent;
      if (navigator.clipboard) { navigator.clipboard.writeText(text).then(function () { button.textContent = 'Copied'; }, function () { select(button); }); } else { select(button); }
    } else if (button.id === 'theme') {
      chooseTheme(themes[(themes.indexOf(theme) + 1) % themes.length]);
    } else if (button.id === 'print') {
      window.print();
    }
  });

  function select(button) {
    getSelection().selectAllChildren(button.parentNode.querySelector('code'));
  }

  document.querySelectorAll('details[data-table]').forEach(function (details) {
    details.addEventListener('toggle', function () {
      if (details.open && !details.querySelector('table')) { table(states[details.dataset.table], details); }
    });
  });

  document.querySelectorAll('details.filterable').forEach(function (details) {
    var rows = details.querySelectorAll('tbody tr');
    var bar = document.createElement('div');
    bar.className = 'filter';
    var label = element('label', undefined, bar);
    var only = element('input', undefined, label);
    only.type = 'checkbox';
    label.appendChild(document.createTextNode(' only marked rows'));
    var search = element('input', undefined, bar);
    search.type = 'search';
    search.placeholder = 'find';
    search.setAttribute('aria-label', 'Find in this table');
    function apply() {
      var wanted = search.value.toLowerCase();
      rows.forEach(function (row) {
        row.hidden = (only.checked && !row.classList.contains('marked')) || row.textContent.toLowerCase().indexOf(wanted) < 0;
      });
    }
    only.addEventListener('change', apply);
    search.addEventListener('input', apply);
    details.insertBefore(bar, details.querySelector('.scroll'));
  });

  window.addEventListener('resize', function () {
    order.forEach(function (state) { if (state.instance) { state.instance.resize(); draw(state); } });
  });

  window.addEventListener('beforeprint', function () {
    root.dataset.theme = 'light';
    drawAll();
    order.forEach(function (state) {
      var wide = state.node.closest('.wide');
      state.instance.resize({ width: wide ? 640 : 300, height: state.node.classList.contains('tall') ? 380 : 240 });
      draw(state);
    });
  });

  window.addEventListener('afterprint', function () {
    order.forEach(function (state) { state.instance.resize({ width: 'auto', height: 'auto' }); });
    wear(theme);
  });

  system.addEventListener('change', function () { wear(theme); });
  try { theme = themes.indexOf(localStorage.getItem('atomization-colours')) > 0 ? localStorage.getItem('atomization-colours') : 'system'; } catch (refused) { /* as above */ }
  chooseTheme(theme);

  var links = {};
  document.querySelectorAll('.bar a').forEach(function (link) { links[link.hash.slice(1)] = link; });
  if ('IntersectionObserver' in window) {
    var nearby = new IntersectionObserver(function (entries) {
      entries.forEach(function (entry) {
        var state = states[entry.target.dataset.chart];
        if (entry.isIntersecting && !state.instance) { draw(state); }
      });
    }, { rootMargin: '400px 0px' });
    order.forEach(function (state) { nearby.observe(state.node); });
    var reading = new IntersectionObserver(function (entries) {
      entries.forEach(function (entry) {
        if (entry.isIntersecting && links[entry.target.id]) {
          Object.keys(links).forEach(function (id) { links[id].removeAttribute('aria-current'); });
          links[entry.target.id].setAttribute('aria-current', 'true');
        }
      });
    }, { rootMargin: '-20% 0px -70% 0px' });
    document.querySelectorAll('main section').forEach(function (section) { reading.observe(section); });
  } else {
    drawAll();
  }

  function drawOne(id) {
    if (!states[id].instance) { draw(states[id]); }
  }

  window.atomizationReport = { draw: drawOne, drawAll: drawAll };
})();
