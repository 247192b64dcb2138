// needs: curl wget python3-requests golang-go openjdk-17-jdk-headless
import './exchange.ts';
