using Spectre.Console;

namespace AdobeSdk.Cli.Output;

/// <summary>What people read goes to standard error, so that standard output stays for scripts.</summary>
internal static class Terminal
{
    public static IAnsiConsole People { get; } = Open();

    public static void Error(string message) => People.MarkupLineInterpolated($"[red]error[/]  {message}");

    public static void Note(string label, string text) => People.MarkupLineInterpolated($"[bold]{label,-9}[/] {text}");

    public static void Check(bool ok, string name, string finding) =>
        People.MarkupLine($"{(ok ? "[green]ok[/]  " : "[red]FAIL[/]")}  [bold]{Markup.Escape(name),-12}[/] {Markup.Escape(finding)}");

    // Spectre.Console itself honours NO_COLOR; in a pipe it would still break lines at 80 columns.
    private static IAnsiConsole Open()
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        if (Console.IsErrorRedirected)
        {
            console.Profile.Width = short.MaxValue;
        }

        return console;
    }
}
