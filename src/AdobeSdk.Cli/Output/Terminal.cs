using Spectre.Console;

namespace AdobeSdk.Cli.Output;

/// <summary>What people read goes to standard error, so that standard output stays for scripts.</summary>
internal static class Terminal
{
    // Spectre.Console itself honours NO_COLOR and plain pipes.
    public static IAnsiConsole People { get; } = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });

    public static void Error(string message) => People.MarkupLineInterpolated($"[red]error[/]  {message}");

    public static void Note(string label, string text) => People.MarkupLineInterpolated($"[bold]{label,-9}[/] {text}");

    public static void Check(bool ok, string name, string finding) =>
        People.MarkupLine($"{(ok ? "[green]ok[/]  " : "[red]FAIL[/]")}  [bold]{Markup.Escape(name),-12}[/] {Markup.Escape(finding)}");
}
