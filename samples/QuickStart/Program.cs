Console.WriteLine("Hello");
