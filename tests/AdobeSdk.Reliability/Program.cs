using System.CommandLine;
using AdobeSdk.Reliability;

Option<string[]> only = new("--only") { Description = "Runs the row of that name; may be given several times.", AllowMultipleArgumentsPerToken = true };
Option<FileInfo?> json = new("--json") { Description = "Writes the rows to a file as well." };

RootCommand root = new("Each row of the reliability table: its goal, the figure reached, and whether that is enough. The exit code counts the rows that fall short.")
{
    only, json,
};
root.SetAction(async (parsed, cancellationToken) =>
{
    string[] names = parsed.GetValue(only) ?? [];
    if (names.FirstOrDefault(static name => Table.Rows.All(row => row.Name != name)) is { } unknown)
    {
        Console.Error.WriteLine($"There is no row '{unknown}'. Rows: {string.Join(", ", Table.Rows.Select(static row => row.Name))}.");
        return 125;
    }

    List<Outcome> outcomes = [];
    foreach (Row row in Table.Rows.Where(row => names.Length == 0 || names.Contains(row.Name)))
    {
        Outcome outcome = await RowRun.RunAsync(row, cancellationToken);
        outcome.Print(Console.Out);
        outcomes.Add(outcome);
    }

    int shortOnes = outcomes.Count(static outcome => !outcome.IsOk);
    Console.WriteLine($"{outcomes.Count - shortOnes} ok, {shortOnes} SHORT");
    if (parsed.GetValue(json) is { } file)
    {
        Outcome.Write(file, outcomes);
    }

    return shortOnes;
});
return await root.Parse(args).InvokeAsync();
