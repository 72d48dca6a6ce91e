"""Code as models write it, by the word behind the fence; each holds what goes over lines."""

SNIPPETS = {
    "python": '''
"""Reads a log.

    >>> parse("a=1")
"""
from __future__ import annotations

import re
from dataclasses import dataclass

PATTERN = re.compile(r"(?P<key>\\w+)=(?P<value>[^;]*)")


@dataclass(frozen=True)
class Entry:
    """One line.

    It's immutable: don't change it.
    """

    key: str
    value: float = 1_000.5e-3


async def parse(text: str, *, strict: bool = False) -> list[Entry]:
    # TODO: "quotes" and 'apostrophes' in a comment
    query = f"""
        SELECT {text!r:>{10}} -- {{not a field}}
        FROM t WHERE x = 'it''s'
    """
    if not (match := PATTERN.match(query)) or strict is None:
        raise ValueError(f"no {text} at {match}") from None
    total = (1 +
             2j * 0xFF) \\
        // 3
    raw = rb'\\x00' + b"\\xff"
    return [Entry(*pair) for pair in match.groups() if pair != "..." and total and raw]
''',
    "javascript": """
import { readFile } from 'node:fs/promises';
/* A block comment
 * over lines; it's long: "quoted"
 */
const re = /ab+c\\/[/"']/gi, half = 1 / 2 / 3;
export default class Shape extends Base {
  #secret = 0n;
  static async *all(list = [1, 2.5e3]) {
    for (const item of list) yield await item?.load() ?? null;
  }
  get html() {
    return `<div class="${this.name}">
      ${[1, 2].map((n) => `<p>${n}</p>`).join('')}
      // not a comment
    </div>`;
  }
}
const text = "it's \\
continued";
module.exports = { Shape, 'key': undefined, fn() { return /x/.test(text) && half; } };
""",
    "ts": """
/** Docs for
 *  a type. */
export interface Props<T extends object = {}> {
  readonly id: number;
  render?: (item: T, index: number) => string | undefined;
}
type Keys<T> = { [K in keyof T]-?: T[K] };
abstract class Store<T> implements Props<never> {
  private items: Map<string, T> = new Map();
  constructor(public id: number, protected name = `a
    multi-line ${id} template`) { super(); }
  @decorate({ deep: true })
  find(key: string): T | null { return this.items.get(key)! as T; }
}
enum Colour { Red = 'RED', Blue = "BLUE" }
declare module "x" { const y: unique symbol; }
""",
    "tsx": """
export function App({ items }: { items: string[] }) {
  const [open, setOpen] = useState<boolean>(false);
  return (
    <>
      {/* a comment
          over lines */}
      <button onClick={() => setOpen(!open)} disabled={items.length === 0}>
        Don't {open ? 'close' : "open"} it
      </button>
      {items.map((item) => <Item key={item} name={`item ${item}`} {...rest} />)}
    </>
  );
}
""",
    "jsx": """
const List = ({ items }) => (
  <ul className="list">
    {items.map(i => (
      <li key={i.id} style={{ color: 'red' }}>{i.name}</li>
    ))}
  </ul>
);
export default List;
""",
    "bash": """
#!/usr/bin/env bash
set -euo pipefail
# Don't panic: "quotes" in `comments`
cat <<'EOF' > file.txt
It's $HOME "here"
  # not a comment
EOF
cat <<-END
	indented $(date +%s) and ${HOME:-none}
	END
for f in *.txt; do
  if [[ -f "$f" && $((i % 2)) -eq 0 ]]; then
    echo "multi
line $f with $(basename "$f" .txt)"
  fi
done
awk '{
  print $1
}' file.txt | sed -e 's/a/b/' \\
  -e "s/c/d/"
case "$1" in
  start|stop) run "$1" ;;
  *) echo "usage: $0" >&2; exit 1 ;;
esac
""",
    "json": """
{
  "name": "gemstream",
  "count": -1.5e+10,
  "list": [true, false, null, "text with \\"quotes\\" and \\u00e9"],
  "nested": {"a": {"b": []}}
}
""",
    "jsonc": """
{
  // a comment
  "compilerOptions": {
    /* over
       lines */
    "strict": true
  }
}
""",
    "yaml": """
# A workflow
name: "build: all"
on: [push, pull_request]
env: &defaults
  KEY: 'it''s'
  NUMBER: 12.5
jobs:
  test:
    <<: *defaults
    runs-on: ${{ matrix.os }}
    steps:
      - uses: actions/checkout@v4
      - run: |
          echo "hello: world"
          # not a comment

          make test
      - name: folded
        run: >-
          one line
          and another
      - {name: flow, with: {a: 1, b: [x, y]}}
multi: "a double quoted
  string over lines"
date: 2024-01-01
---
other: ~
...
""",
    "toml": '''
# comment
title = "TOML"
[owner.info]
dob = 1979-05-27T07:32:00-08:00
ports = [ 8001, 0xFF, 1_000, 3.14 ]
text = """
Roses are "red"
  # not a comment
"""
literal = \'\'\'
C:\\path\\it's
\'\'\'
[[products]]
name = 'single'
enabled = true
''',
    "ini": """
; comment
[section]
key = value ; here
other: "quoted"
# more
list =
  one
  two
""",
    "html": """
<!DOCTYPE html>
<html lang="en">
<!-- a comment
     with <b>tags</b> and it's "quoted"
-->
<head>
  <meta charset="utf-8">
  <title>Don't &amp; won't</title>
  <style>
    /* a comment
       over lines */
    body > .a:hover, #id { color: #ff0000; margin: 0 auto !important; }
    @media (max-width: 600px) { p::before { content: "x"; } }
  </style>
  <script type="module">
    const t = `a template
      over ${lines} lines`;
    /* block
       comment */
    if (a < b && c > d) console.log("</p>", t);
  </script>
</head>
<body class="x" data-value='1'
      onclick="go()">
  <p>text</p><script>var x = 1;</script><br/>
  <img src=a.png alt="a
  b">
</body>
</html>
""",
    "vue": """
<template>
  <div :class="{ active: isActive }" @click="toggle">{{ message | upper }}</div>
</template>
""",
    "xml": """
<?xml version="1.0" encoding="UTF-8"?>
<!-- a comment
     over lines -->
<root xmlns:x="http://example.org" attr='value'>
  <x:item id="1">text &lt; more</x:item>
  <empty/>
  <![CDATA[
    raw <b>text</b> it's
  ]]>
</root>
""",
    "css": """
@import url("a.css");
:root { --main: #fff; }
/* over
   lines: it's */
.a > #b[data-x="1"]:not(.c)::after {
  color: rgba(0, 0, 0, .5);
  background: url(data:image/png;base64,AAAA) no-repeat;
  width: calc(100% - 2 * var(--main));
}
@keyframes spin { from { opacity: 0 } to { opacity: 1 } }
""",
    "scss": """
// comment
$size: 10px !default;
@mixin box($w, $h: 2px) { width: $w; &:hover { height: $h * 2; } }
/* block
   comment */
.a { @include box(1px); .b & { color: darken($c, 10%); } @extend %p; }
""",
    "sql": """
-- top customers
/* a block
   comment, it's fine */
WITH recent AS (
    SELECT c.id, COUNT(*) AS n, 'it''s' AS label
    FROM customers c
    LEFT JOIN orders AS o ON o.customer_id = c.id AND o.total >= 10.50
    WHERE o.created_at BETWEEN '2024-01-01' AND NOW()
    GROUP BY c.id HAVING COUNT(*) > 1
)
SELECT "quoted", `ticked`, 'a string
over lines' FROM recent ORDER BY n DESC LIMIT 10;
CREATE TABLE t (id SERIAL PRIMARY KEY, name VARCHAR(255) NOT NULL DEFAULT '');
INSERT INTO t VALUES (1, NULL), (2, TRUE);
""",
    "mysql": """
# comment
SELECT `a`, "b" FROM t WHERE x = 'it\\'s' /* block
comment */ LIMIT 1;
""",
    "postgresql": """
/* nested /* comment
*/ over lines */
SELECT id::int, E'a\\n', "Col" FROM t WHERE j->>'k' = ANY(ARRAY['a', 'b'])
RETURNING *;
""",
    "java": '''
package org.example;

import java.util.*;

/**
 * A class: it's "documented".
 * @param <T> a type
 */
public final class Main<T extends Comparable<T>> implements Runnable {
    private static final long SERIAL = 0xFFL;
    @Override
    public void run() throws Exception {
        String block = """
            text "quoted"
            // not a comment
            """;
        char c = '\\'';
        var list = new ArrayList<Map<String, ? super T>>();
        for (int i = 0; i < 10; i++) { list.add(null); /* inline */ }
        Runnable r = () -> System.out.println("x" + block + c);
    }
}
''',
    "kotlin": '''
package a.b
/* outer /* nested
*/ comment */
data class Point(val x: Int = 0, var y: Double? = null) {
    fun text(): String = """
        raw $x and ${y ?: 0.0}
        "quoted"
    """.trimIndent()
}
fun main() = listOf(1, 2).map { it * 2 }.forEach { println("v: $it ${it + 1}") }
suspend inline fun <reified T : Any> load(): T =
    when (val r = get()) { is T -> r; else -> error("no") }
''',
    "c": """
#include <stdio.h>
#include "own.h"
#define MAX(a, b) \\
    ((a) > (b) ? (a) : (b))
/* comment
   with "quotes" and it's */
#if 0
int unused = 1;
#else
static const char *text = "a \\"b\\" \\
continued";
#endif
typedef struct node { int value; struct node *next; } node_t;
int main(int argc, char **argv) {
    // line comment
    for (size_t i = 0; i < 10u; ++i) printf("%d %c\\n", (int)i, 'x');
    return MAX(argc, 0x1F) ? 0 : 1.5f;
}
""",
    "cpp": """
#include <vector>
namespace a::b {
/// Docs
template <typename T, int N = 3>
class Box final : public Base<T> {
public:
    explicit Box(T&& v) noexcept : v_{std::move(v)} {}
    auto get() const -> const T& { return v_; }
    virtual ~Box() = default;
private:
    T v_{};
};
}  // namespace a::b
const char* raw = R"(raw "text"
 over \\ lines)";
const char* raw2 = R"x(more )" text
)x";
int main() {
    auto f = [&](int x) mutable { return x << 2; };
    constexpr auto n = 1'000'000ull;
    /* block
     comment */ std::cout << f(3) << n << std::endl;
}
""",
    "csharp": """
using System;
/* block
   comment */
namespace App.Core;
/// <summary>Docs</summary>
public record Person(string Name, int Age = 1) : IPerson
{
    public string Path => @"C:\\dir\\it's";
    public string Text => $"Hi {Name}, {Age:N2}";
    [Obsolete("x")]
    public async Task<int?> RunAsync<T>(T item) where T : class
    {
        var s = @"verbatim ""quoted""
over lines";
        await foreach (var x in items) { if (x is not null and > 3) yield return x ?? 0; }
        return s.Length;
    }
}
""",
    "go": """
package main

import (
	"fmt"
	str "strings"
)

/* block
comment */
type Server struct {
	Name string `json:"name,omitempty"`
	Port int
}

func (s *Server) Run(args ...string) (err error) {
	query := `
		SELECT "a" FROM t -- it's raw
	`
	for i, a := range args {
		go func() { ch <- i }()
		fmt.Printf("%s %d\\n", a, 0x1F)
	}
	defer close(ch)
	switch v := x.(type) {
	case nil:
		return fmt.Errorf("bad: %w %v %s", err, v, query)
	default:
	}
	return nil
}
""",
    "rust": """
//! Crate docs
use std::{collections::HashMap, io::{self, Read}};
/* outer /* nested */
   comment */
#[derive(Debug, Clone)]
pub struct Point<'a, T: Copy> { x: T, name: &'a str }

impl<'a, T> Point<'a, T> where T: Copy + Default {
    pub async fn new(name: &'a str) -> Result<Self, io::Error> {
        let raw = r#"raw "text"
            over 'lines'"#;
        let more = r##"a "# b
"##;
        let c = 'x'; let n = 1_000u64 + 0xff; let b = b"bytes\\n";
        println!("{name:?} {} {raw}", n);
        let s = "a string
            over lines";
        match c { 'a'..='z' => Ok(Self { x: T::default(), name }), _ => unreachable!() }
    }
}
""",
    "php": """
<?php
declare(strict_types=1);
namespace App\\Models;
# comment
// another: it's
/* block
   comment */
final class User extends Model implements JsonSerializable {
    public const MAX = 10;
    public function __construct(private readonly ?string $name = null) {}
    public function text(): string {
        $a = <<<HTML
        <p>{$this->name} "quoted"</p>
        HTML;
        $b = <<<'RAW'
        it's $raw
        RAW;
        return "Hi {$this->name}
        over lines" . 'x' . $a . $b . strlen($a);
    }
}
?>
<p>html <?= $user->text() ?></p>
<?php foreach ([1, 2] as $k => $v): ?>
<b><?php echo $v; ?></b>
<?php endforeach;
""",
    "ruby": """
# frozen_string_literal: true
require 'json'
=begin
A block comment: it's "here"
=end
module App
  class User < ApplicationRecord
    attr_accessor :name, :age
    scope :active, -> { where(active: true) }
    def initialize(name:, age: 18)
      @name, @age = name, age
      sql = <<~SQL
        SELECT * FROM users WHERE id = #{id} -- it's
      SQL
      puts "Hi #{name.upcase} #{1 + 1}" unless name.nil? || sql =~ /a[\\/]b/i
      text = "over
      lines"
    end
    def full? = %w[a b].include?(@name) && %q(it's)
  end
end
""",
    "swift": '''
import Foundation
/* outer /* nested
*/ comment */
@MainActor
final class Model: ObservableObject {
    @Published var items: [String: Int] = ["a": 1]
    func load() async throws -> some View {
        guard let url = URL(string: "https://x.y/\\(items.count)") else { return }
        let text = """
            multi "line" \\(url)
            """
        if case .some(let x) = optional, x > 0x1F { print(text, terminator: "\\n") }
    }
}
''',
    "scala": '''
package a.b
import scala.util.{Try, Success => Ok}
/* block
   comment */
case class Point(x: Int, y: Double = 1.0) extends Shape with Ordered[Point] {
  def text: String = s"""
    |multi $x ${y + 1}
    |"quoted"
    """.stripMargin
  val f = (n: Int) => n match { case 0 => "zero"; case _ if n > 1 => 'c' }
}
object Main extends App { println(Point(1, 2).text) }
''',
    "r": """
# comment: it's
library(ggplot2)
f <- function(x, ...) {
  y <- c(1, 2.5, NA, TRUE)
  if (is.null(x) || x %in% y) return("text
over lines")
  df |> dplyr::filter(a > 1L) -> out
  'single "quoted"'
}
plot(f(1))
""",
    "matlab": """
% comment
function y = f(x)
%{
block
comment
%}
    a = [1, 2; 3, 4]';
    s = 'it''s';
    if x > 1 && ~isempty(a), y = x.^2; else, y = sum(a(:)); end
end
""",
    "lua": """
-- comment: it's
--[[ block
  comment ]]
--[==[ other ]]
 comment ]==]
local M = {}
function M.new(name, ...)
  local s = [[
    raw "text"
  ]]
  local t = { name = name, [1] = 'x', n = 0xFF }
  for i, v in ipairs(t) do print(("%d"):format(i) .. v) end
  return setmetatable(t, { __index = M, s = s })
end
return M
""",
    "perl": """
#!/usr/bin/perl
use strict; use warnings;
=pod

Some documentation: it's "here".

=cut
my %h = (a => 1, 'b' => [1, 2]);
my $text = <<"EOT";
Hello $h{a}
EOT
sub greet {
    my ($name) = @_;
    print "Hi $name\\n" if $name =~ m/^\\w+$/;
    (my $x = $name) =~ s/a/b/g;
    return \\@{$h{b}};
}
""",
    "powershell": """
# comment
<# block
   comment #>
function Get-Thing {
    param([Parameter(Mandatory)][string]$Name, [int]$Count = 1)
    $text = @"
Hi $Name, it's "here"
"@
    $raw = @'
raw $text
'@
    if ($Count -gt 0 -and $Name -like '*x') { Write-Host "Count: $($Count + 1)" }
    Get-ChildItem | Where-Object { $_.Length -gt 1kb } | ForEach-Object { $_.Name }
}
""",
    "batch": """
@echo off
REM a comment
setlocal enabledelayedexpansion
set "NAME=%~1"
if "%NAME%"=="" (echo no name & exit /b 1)
for %%f in (*.txt) do echo %%f !NAME!
:end
goto :eof
""",
    "haskell": """
{-# LANGUAGE OverloadedStrings #-}
{- block {- nested -}
   comment: it's -}
module Main (main, Point(..)) where

import qualified Data.Map as M

-- | Docs
data Point a = Point { x :: a, y :: !Int } deriving (Show, Eq)

f' :: (Ord a, Num a) => [a] -> Maybe a
f' xs
  | null xs   = Nothing
  | otherwise = Just $ foldr (\\a b -> a + b) 0 xs
  where z = "text \\"quoted\\" \\
            \\continued"

main :: IO ()
main = do
  let c = 'x'
  print =<< mapM return [1 .. 10]
""",
    "ocaml": """
(* comment (* nested *)
   over lines: "it's" *)
open Printf
type 'a tree = Leaf | Node of 'a tree * 'a * 'a tree
let rec size = function
  | Leaf -> 0
  | Node (l, _, r) -> size l + 1 + size r
let text = "a string
  over lines"
let () = printf "%d %s\\n" (size Leaf) text; ignore 'x'
module M = struct let x = 1.5 end
""",
    "fsharp": '''
(* block
   comment *)
module App
/// Docs
type Shape = | Circle of radius: float | Square of float
let area = function
    | Circle r -> System.Math.PI * r ** 2.0
    | Square s -> s * s
let text = """triple "quoted"
over lines"""
[1; 2] |> List.map (fun x -> x + 1) |> printfn "%A"
''',
    "elixir": '''
defmodule App.User do
  @moduledoc """
  Docs: it's "here".
  """
  use Ecto.Schema
  alias App.{Repo, Mail}
  def greet(%{name: name} = user, opts \\\\ []) when is_binary(name) do
    text = ~s(sigil "quoted")
    user |> Map.put(:seen, true) |> IO.inspect(label: "Hi #{name}")
    case opts do
      [] -> {:ok, text}
      _ -> :error
    end
  end
end
''',
    "erlang": """
%% comment
-module(a).
-export([f/1]).
f(X) when is_list(X) ->
    Y = "text ~p~n",
    [begin io:format(Y, [A]), A * 2 end || A <- X, A > 1];
f(#{key := V}) -> {ok, V, 'an atom'}.
""",
    "clojure": """
; comment
(ns app.core (:require [clojure.string :as str]))
(defn greet
  "Docs: it's
  over lines."
  [{:keys [name] :as user} & more]
  (let [x #{1 2.5 3/4} y {:a "b"}]
    (->> more (map #(str % name)) (filter identity) (into []))))
""",
    "lisp": """
;;; comment
#| block
   comment |#
(defun fact (n &optional (acc 1))
  "Docs over
   lines."
  (if (<= n 1) acc (fact (1- n) (* n acc))))
(format t "~a ~%" (mapcar #'(lambda (x) `(,x . ,@y)) '(1 2 #\\a)))
""",
    "scheme": """
; comment
(define (square x) (* x x))
(let loop ((i 0)) (when (< i 10) (display "hi") (loop (+ i 1))))
""",
    "dart": """
/* block
   comment */
import 'package:flutter/material.dart';
/// Docs
class App extends StatelessWidget {
  const App({super.key, required this.title});
  final String? title;
  @override
  Widget build(BuildContext context) => Text('Hi $title ${1 + 1}', style: null);
  final s = '''
multi 'line'
''';
  Future<void> run() async { await for (var x in y) { print(r"raw $x"); } }
}
""",
    "graphql": '''
# comment
"""
Docs "here"
"""
type User implements Node @key(fields: "id") { id: ID! posts(first: Int = 10): [Post!]! }
query Get($id: ID!) { user(id: $id) { ...F name } }
fragment F on User { id }
''',
    "protobuf": """
// comment
/* block
   comment */
syntax = "proto3";
message User { string name = 1; repeated int32 ids = 2; map<string, bool> m = 3; }
service S { rpc Get (User) returns (stream User); }
""",
    "terraform": """
# comment
/* block
   comment */
resource "aws_instance" "web" {
  count = var.enabled ? 1 : 0
  tags  = { Name = "web-${count.index}" }
  user_data = <<EOF
#!/bin/bash
echo "hi"
EOF
}
""",
    "nginx": """
# comment
server {
    listen 80 default_server;
    location ~ \\.php$ { proxy_pass http://127.0.0.1:9000; }
    return 301 https://$host$request_uri;
}
""",
    "cmake": """
# comment
#[[ block
comment ]]
cmake_minimum_required(VERSION 3.20)
set(SRC main.cpp "a file.cpp" ${OTHER})
if(NOT DEFINED X)
  message(STATUS "x: ${X}")
endif()
set(T [[
raw text
]])
""",
    "dockerfile": """
# comment
FROM python:3.12-slim AS build
ARG VERSION=1.0
WORKDIR /app
COPY --from=build . .
RUN apt-get update
EXPOSE 8080
CMD ["python", "-m", "app"]
""",
    "makefile": """
# comment
CC := gcc
OBJS = main.o util.o
.PHONY: all clean
all: $(OBJS)
	$(CC) -o $@ $^
%.o: %.c
	@echo "building $<"
ifeq ($(OS),Windows_NT)
clean: ; del *.o
endif
""",
    "latex": """
% comment
\\documentclass[12pt]{article}
\\begin{document}
Text with $x^2 + \\alpha$ and \\textbf{bold}.
\\[
  \\int_0^1 f(x)\\,dx = \\frac{1}{2}
\\]
$$a
b$$
\\end{document}
""",
    "diff": """
diff --git a/a.py b/a.py
index 123..456 100644
--- a/a.py
+++ b/a.py
@@ -1,3 +1,4 @@ def f():
 context
-removed = "it's
+added = '''
+more
 end
""",
    "markdown": """
# Heading
Some *text* with `code`, it's **bold** and [a link](http://x.y).

- list
  1. nested

```python
def f():
    \"\"\"Docs
    over lines.\"\"\"
    return 1
```

> quote

```
plain 'code'
```
## More
""",
    "console": """
$ ls -la "my dir"
total 8
drwxr-xr-x 2 user user 4096 it's
user@host:~$ echo 'multi' | grep m
multi
# apt install x
done
""",
    "ps1con": """
PS C:\\> Get-ChildItem | Select-Object Name
Name
----
a.txt
""",
    "http": """
POST /api/users?x=1 HTTP/1.1
Host: example.org
Content-Type: application/json

{
  "name": "x",
  "n": 1
}
""",
    "verilog": """
// comment
/* block
   comment */
module m #(parameter W = 8) (input clk, output reg [W-1:0] q);
  always @(posedge clk) q <= q + 1'b1;
endmodule
""",
    "vhdl": """
-- comment
library ieee;
entity e is port (a : in std_logic; q : out std_logic_vector(7 downto 0)); end entity;
""",
    "nasm": """
; comment
section .data
msg db "Hello", 0xA
section .text
global _start
_start: mov eax, [ebx+4]
  int 0x80
""",
    "julia": '''
# comment
#= block
   comment =#
"""
Docs: it's
"""
function f(x::Vector{T}; n=1) where {T<:Real}
    s = "a $(x[1]) string"
    @show [i^2 for i in 1:n if i > 1], :sym, 'c'
    return x' * x ≥ 0 ? nothing : missing
end
''',
    "zig": """
// comment
const std = @import("std");
pub fn main() !void {
    const s = \\\\multi
        \\\\line
    ;
    var x: ?u8 = null;
    defer x = 'a';
    try std.debug.print("hi {d}\\n", .{s});
}
""",
    "solidity": """
// SPDX-License-Identifier: MIT
pragma solidity ^0.8.0;
/* block
   comment */
contract C is D { mapping(address => uint256) public m; event E(address indexed a);
  function f() external payable returns (bool) { require(msg.value > 0, "no"); return true; } }
""",
    "groovy": '''
/* block
   comment */
plugins { id 'java' }
def s = """multi
${x} line"""
task hello { doLast { println "hi ${it}" } }
''',
    "objective-c": """
#import <Foundation/Foundation.h>
/* block
   comment */
@interface A : NSObject <P>
@property (nonatomic, copy) NSString *name;
- (void)run:(int)x;
@end
@implementation A
- (void)run:(int)x { NSLog(@"hi %@", self.name); }
@end
""",
    "prolog": """
% comment
/* block
   comment */
parent(tom, bob).
ancestor(X, Y) :- parent(X, Z), ancestor(Z, Y), \\+ X = 'A'.
""",
    "fortran": """
! comment
program p
  implicit none
  integer :: i
  real, dimension(10) :: a = 1.0e-3
  do i = 1, 10
    print *, 'it''s', a(i)
  end do
end program p
""",
    "pascal": """
program P;
{ comment }
(* other
   comment *)
uses SysUtils;
var s: string;
begin
  s := 'it''s';
  WriteLn(s, 10, $FF);
end.
""",
    "ada": """
-- comment
with Ada.Text_IO; use Ada.Text_IO;
procedure P is X : Integer := 16#FF#; begin Put_Line ("hi"); end P;
""",
    "asm": """
# comment
.globl main
main:
    movq $1, %rax
    leaq msg(%rip), %rdi   # address
msg: .string "hello\\n"
""",
    "jinja": """
{# comment
   over lines #}
{% for item in items %}
  {{ item.name|default("x") }}
{% endfor %}
""",
    "awk": """
# comment
BEGIN { FS = ","; n = 0 }
/re[gx]/ { n += $2; printf "%s\\n", $1 }
END { print n > "out" }
""",
    "gdscript": '''
extends Node2D
# comment
@export var speed: float = 10.0
func _ready() -> void:
    var s = """multi
line"""
    print("hi", s, $Sprite)
''',
    "csv": """
a,b,"c
d",e
""",
}

CODE = {word: code.lstrip("\n") for word, code in SNIPPETS.items()}
"""What is lexed begins with its first line."""
