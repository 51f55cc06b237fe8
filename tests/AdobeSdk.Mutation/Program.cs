using System.CommandLine;
using AdobeSdk.Mutation;

Argument<string> name = new("subject") { Description = $"What is mutated: {string.Join(", ", Subject.All.Select(static subject => subject.Name))}." };
name.AcceptOnlyFromAmong([.. Subject.All.Select(static subject => subject.Name)]);
Option<string?> only = new("--only") { Description = "Runs the mutants of files whose path contains this." };
Option<int> sample = new("--sample") { Description = "Runs every n-th mutant of a file.", DefaultValueFactory = static _ => 1 };
Option<int> shift = new("--shift") { Description = "Which of every n is run, from 0: another one is another sample." };
Option<int> workers = new("--workers") { Description = "How many test processes run at a time.", DefaultValueFactory = static _ => Math.Max(1, Environment.ProcessorCount - 1) };
Option<bool> reuse = new("--reuse") { Description = "Takes the mutants that the last run made: only the tests have changed since." };
Option<FileInfo?> again = new("--again") { Description = "Runs what was not detected in the run that wrote this file with --json, and takes the rest from there: only tests were added since." };
Option<FileInfo?> json = new("--json") { Description = "Writes every mutant and what became of it to a file." };

RootCommand root = new("Mutants that Stryker makes, each in a test process of its own that ends with the first failed test. The exit code is 1 below the goal of 85 %.")
{
    name, only, sample, shift, workers, reuse, again, json,
};
root.SetAction(async (parsed, cancellationToken) =>
{
    Subject subject = Subject.All.Single(subject => subject.Name == parsed.GetValue(name));
    using var bench = await Bench.PrepareAsync(subject, parsed.GetValue(reuse), parsed.GetValue(workers), cancellationToken);
    Mutant[] mutants = [.. Stryker.Mutants(subject)
        .Where(mutant => parsed.GetValue(only) is not { } part || mutant.File.Contains(part, StringComparison.Ordinal))
        .GroupBy(static mutant => mutant.File)
        .SelectMany(file => file.Where((_, index) => index % parsed.GetValue(sample) == parsed.GetValue(shift)))];
    IReadOnlyDictionary<Mutant, Fate> known = parsed.GetValue(again) is { } earlier ? MutationReport.Detected(earlier) : new Dictionary<Mutant, Fate>();
    var hunt = new Hunt(bench, parsed.GetValue(workers), known);
    IReadOnlyList<Verdict> verdicts = await hunt.RunAsync(mutants, cancellationToken);
    var report = new MutationReport(subject, verdicts);
    report.Print(Console.Out);
    if (parsed.GetValue(json) is { } file)
    {
        report.Write(file);
    }

    return report.Score >= MutationReport.Goal ? 0 : 1;
});
return await root.Parse(args).InvokeAsync();
