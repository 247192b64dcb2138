# frozen_string_literal: true

require 'json'

# What stands around client and server, played by the harness: see scene.ts and scenes/. It ends with the program.
class Scene
  # What it says, such as its address; a Hash.
  attr_reader :says

  def initialize(name, options)
    command = [ENV.fetch('ERRDEX_NODE'), File.join(ENV.fetch('ERRDEX_HARNESS'), 'scene.ts'), name, JSON.generate(options)]
    @process = IO.popen(command, 'r+')
    @says = JSON.parse(@process.readline)
  end

  # Where a client connects to.
  def address = says.fetch('address')

  # Asks for something that the scene does, such as "cut", and returns its answer.
  def ask(what)
    @process.puts(what)
    JSON.parse(@process.readline)
  end
end

# Starts a scene. Options as its file in scenes/ names them: play('relay', port: shop.port, idleMs: 1000)
def play(name, **options) = Scene.new(name, options)
